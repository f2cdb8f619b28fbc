package tiltmeter.tilt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The length of time that one figure stands for. */
public enum Step {
    /** Monday to Sunday. */
    WEEK(7 / 30.436875),
    /** A month of the calendar; all months count as equally long. */
    MONTH(1);

    private final double months;

    Step(double months) {
        this.months = months;
    }

    /** Length in mean months of 30.436875 days. */
    public double months() {
        return months;
    }

    /** First day of the step that {@code day} falls in. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** First day of the step after the one that begins at {@code start}. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }

    /** What to call the step that begins at {@code start}: {@code 2023-02} or {@code 2023-02-20}. */
    public String label(LocalDate start) {
        return switch (this) {
            case WEEK -> start.toString();
            case MONTH -> start.toString().substring(0, 7);
        };
    }

    /** {@code week} or {@code month}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

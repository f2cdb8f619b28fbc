package tiltmeter.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.model.Days;

final class TimeValueTest {
    @ParameterizedTest
    @CsvSource({
        "1998, 1998-01-01, 1998-12-31",
        "199, 1990-01-01, 1999-12-31",
        "19, 1900-01-01, 1999-12-31",
        "1998-02, 1998-02-01, 1998-02-28",
        "1998-02-13, 1998-02-13, 1998-02-13",
        "1998-02-13T09:00, 1998-02-13, 1998-02-13",
        "1998-02-13TNI, 1998-02-13, 1998-02-13",
        "1998-W01, 1997-12-29, 1998-01-04",
        "1998-W01-WE, 1998-01-03, 1998-01-04",
        "1989-Q3, 1989-07-01, 1989-09-30",
        "1989-H2, 1989-07-01, 1989-12-31",
        "1988-SP, 1988-03-01, 1988-05-31",
        "1988-WI, 1988-12-01, 1989-02-28"
    })
    void readsCalendarValues(String value, LocalDate first, LocalDate last) {
        assertThat(TimeValue.days(value)).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAST_REF", "P3D", "XXXX-WXX-2", "1989-WXX", "1989-13-40", ""})
    void givesNothingForWhatNamesNoDays(String value) {
        assertThat(TimeValue.days(value)).isNull();
    }
}

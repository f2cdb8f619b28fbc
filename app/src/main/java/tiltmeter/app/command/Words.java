package tiltmeter.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tiltmeter.app.intake.IntakeOptions;
import tiltmeter.model.EventType;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Status;

/** Reads the fixed words of the record format on the command line, in any case, and lists them when one is none. */
final class Words {
    private Words() {}

    /** An event type. */
    static final class Type implements ITypeConverter<EventType> {
        @Override
        public EventType convert(String text) {
            return pick("event type", text, EventType.values(), EventType::name);
        }
    }

    /** A status. */
    static final class StatusWord implements ITypeConverter<Status> {
        @Override
        public Status convert(String text) {
            return pick("status", text, Status.values(), Status::word);
        }
    }

    /** A form of quotation. */
    static final class Form implements ITypeConverter<QuotationForm> {
        @Override
        public QuotationForm convert(String text) {
            return pick("form", text, QuotationForm.values(), QuotationForm::word);
        }
    }

    /** A format of input. */
    static final class InputFormat implements ITypeConverter<IntakeOptions.Format> {
        @Override
        public IntakeOptions.Format convert(String text) {
            return pick(
                    "format",
                    text,
                    IntakeOptions.Format.values(),
                    format -> format.name().toLowerCase(Locale.ROOT));
        }
    }

    private static <T> T pick(String what, String text, T[] values, Function<T, String> word) {
        List<T> all = Arrays.asList(values);
        return all.stream()
                .filter(value -> word.apply(value).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no " + what + " '" + text + "'; there are "
                        + all.stream().map(word).collect(Collectors.joining(", "))));
    }
}

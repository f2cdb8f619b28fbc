package tiltmeter.evaluation.events;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.gold.GoldEvent;

/** Which events are counted. */
public enum Scope {
    ALL("all events") {
        @Override
        public boolean keeps(GoldEvent event) {
            return true;
        }
    },
    /** Between two different countries or the larger organisations; what the tilt is made from. */
    INTERNATIONAL("international, both ends known") {
        @Override
        public boolean keeps(GoldEvent event) {
            String actor = event.actorCode();
            String recipient = event.recipientCode();
            return state(actor) && state(recipient) && !Objects.equals(actor, recipient);
        }
    };

    private static final Set<String> NO_STATES = Set.of("CVL", "NSA", "IGO");
    private static final Set<String> ORGANISATIONS = Set.of("EU", "UN", "NATO");

    private final String title;

    Scope(String title) {
        this.title = title;
    }

    /** The heading in tables. */
    public String title() {
        return title;
    }

    public abstract boolean keeps(GoldEvent event);

    /** A country's code, {@code WST}, or an organisation of states. */
    private static boolean state(@Nullable String code) {
        return code != null
                && ((code.codePointCount(0, code.length()) == 3 && upper(code) && !NO_STATES.contains(code))
                        || ORGANISATIONS.contains(code));
    }

    /** Whether there is a capital letter and no small one. */
    private static boolean upper(String code) {
        return code.codePoints().anyMatch(Character::isUpperCase)
                && code.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
    }
}

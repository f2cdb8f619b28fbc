package tiltmeter.evaluation.events;

import java.util.Objects;
import tiltmeter.evaluation.Words;
import tiltmeter.evaluation.gold.GoldEvent;

/** What two events of one sentence must agree in to count as the same, in growing strictness. */
public enum Level {
    TRIGGER("trigger") {
        @Override
        public boolean agree(GoldEvent gold, GoldEvent system) {
            return Words.overlap(gold.trigger(), system.trigger());
        }
    },
    TYPE("type") {
        @Override
        public boolean agree(GoldEvent gold, GoldEvent system) {
            return gold.type() == system.type();
        }
    },
    TYPE_ACTORS("type+actors") {
        @Override
        public boolean agree(GoldEvent gold, GoldEvent system) {
            return gold.type() == system.type() && ends(gold, system);
        }
    },
    ACTORS("actors") {
        @Override
        public boolean agree(GoldEvent gold, GoldEvent system) {
            return ends(gold, system);
        }
    },
    FULL("full") {
        @Override
        public boolean agree(GoldEvent gold, GoldEvent system) {
            return TYPE_ACTORS.agree(gold, system) && gold.status() == system.status() && gold.told() == system.told();
        }
    };

    private final String title;

    Level(String title) {
        this.title = title;
    }

    /** The name in tables. */
    public String title() {
        return title;
    }

    public abstract boolean agree(GoldEvent gold, GoldEvent system);

    /** Whether actor and recipient have the same codes; a mutual act may have them the other way round. */
    static boolean ends(GoldEvent gold, GoldEvent system) {
        if (Objects.equals(gold.actorCode(), system.actorCode())
                && Objects.equals(gold.recipientCode(), system.recipientCode())) {
            return true;
        }
        return (gold.symmetric() || system.symmetric())
                && Objects.equals(gold.actorCode(), system.recipientCode())
                && Objects.equals(gold.recipientCode(), system.actorCode());
    }
}

package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;

/** What the acts and voices around an act tell about somebody who may stand at one of its ends. */
final class Neighbours {
    private static final int NEAR = 3;

    private final Setting setting;
    private final List<Beside> beside = new ArrayList<>();

    /** Another act of the sentence. {@code way}: from the one asked about to it; null when it is far. */
    private record Beside(Draft draft, @Nullable String way) {}

    Neighbours(Setting setting) {
        this.setting = setting;
        for (Draft other : setting.beside()) {
            Paths.Way way = Paths.between(setting.draft().scene.parse(), setting.draft().trigger, other.trigger);
            beside.add(new Beside(other, way == null || way.length() > NEAR ? null : way.labels()));
        }
    }

    void describe(boolean actor, String code, Set<String> found) {
        String end = actor ? "A" : "R";
        voices(end, code, found);
        Draft above = setting.above();
        if (above != null) {
            EventType type = above.act.type();
            if (code.equals(above.actorCode())) {
                found.add(end + " above actor");
                found.add(end + " above actor " + type);
            }
            if (code.equals(above.recipientCode())) {
                found.add(end + " above recipient");
                found.add(end + " above recipient " + type);
            }
        }
        for (Beside each : beside) {
            if (code.equals(each.draft().actorCode())) {
                beside(end, each, "actor", found);
            }
            if (code.equals(each.draft().recipientCode())) {
                beside(end, each, "recipient", found);
            }
        }
        Draft suggestion = setting.suggestion();
        if (suggestion != null && code.equals(actor ? suggestion.actorCode() : suggestion.recipientCode())) {
            found.add(end + " suggested");
            found.add(end + " suggested by " + setting.determiner());
        }
    }

    private void voices(String end, String code, Set<String> found) {
        Participant speaker = setting.speaker();
        if (speaker != null) {
            found.add(end + (code.equals(speaker.code()) ? " speaks" : " does not speak"));
        }
        Participant addressee = setting.addressee();
        if (addressee != null && code.equals(addressee.code())) {
            found.add(end + " is told");
        }
    }

    private void beside(String end, Beside other, String role, Set<String> found) {
        EventType type = setting.draft().act.type();
        found.add(end + " beside " + role);
        found.add(end + " beside " + role + " " + (other.draft().act.type() == type));
        if (other.way() != null) {
            found.add(end + " beside " + role + " " + other.way());
            found.add(end + " beside " + role + " by "
                    + other.draft().act.type().quad() + " " + (other.way().startsWith("v") ? "below" : "aside"));
        }
    }
}

package tiltmeter.ledger.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Statement;

/** Collects the fields in which a rule made a record another. */
final class Effects {
    private final String correction;
    private final String article;
    private final List<Effect> effects = new ArrayList<>();

    Effects(String correction, String article) {
        this.correction = correction;
        this.article = article;
    }

    void compare(Event before, Event after) {
        String id = before.id();
        note(id, "type", before.type().name(), after.type().name());
        note(id, "cameo", before.cameo(), after.cameo());
        participants(id, "actor", before.actor(), after.actor());
        participants(id, "recipient", before.recipient(), after.recipient());
        note(id, "status", before.status().word(), after.status().word());
        note(id, "when", days(before.when()), days(after.when()));
    }

    void compare(Statement before, Statement after) {
        participants(before.id(), "speaker", before.speaker(), after.speaker());
        participants(before.id(), "addressee", before.addressee(), after.addressee());
    }

    void note(String record, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            effects.add(new Effect(correction, article, record, field, before, after));
        }
    }

    List<Effect> list() {
        return effects;
    }

    private void participants(String id, String role, @Nullable Participant before, @Nullable Participant after) {
        note(id, role + ".code", before == null ? null : before.code(), after == null ? null : after.code());
        note(id, role + ".sector", sector(before), sector(after));
        note(id, role + ".name", before == null ? null : before.name(), after == null ? null : after.name());
    }

    private static @Nullable String sector(@Nullable Participant who) {
        return who == null || who.sector() == null ? null : who.sector().name();
    }

    private static @Nullable String days(@Nullable Days days) {
        return days == null ? null : days.first() + ".." + days.last();
    }
}

package tiltmeter.tilt;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.tilt.Witnesses.Claims;

/**
 * Folds tellings into votes and decides which of them count. The outcome does not depend on the order of the deeds.
 *
 * <p>Misses: one act that independent articles tell in their own words is as many votes as there are stories, and an
 * act is not tied to the same act under another type.
 */
final class VoteCounter {
    private final Settings settings;
    private final Ownership ownership;

    VoteCounter(Settings settings, Ownership ownership) {
        this.settings = settings;
        this.ownership = ownership;
    }

    /** Votes of the dealings between {@code country} and {@code pole}, both ways, sorted by day and then by story. */
    List<Vote> count(Collection<Deed> deeds, String country, Pole pole) {
        List<Deed> between = new ArrayList<>();
        for (Deed deed : deeds) {
            boolean out = deed.actor().equals(country) && pole.has(deed.recipient(), day(deed));
            boolean back = deed.recipient().equals(country) && pole.has(deed.actor(), day(deed));
            if (out || back) {
                between.add(deed);
            }
        }
        return fold(between);
    }

    /** Votes of all of {@code deeds}, sorted by day and then by story. */
    List<Vote> fold(Collection<Deed> deeds) {
        Map<Act, List<Deed>> acts = new TreeMap<>();
        for (Deed deed : deeds) {
            acts.computeIfAbsent(Act.of(deed), key -> new ArrayList<>()).add(deed);
        }
        Map<Act, List<Deed>> inAnyStory = new LinkedHashMap<>();
        acts.forEach((act, told) -> inAnyStory
                .computeIfAbsent(act.inAnyStory(), key -> new ArrayList<>())
                .addAll(told));
        Map<Act, Claims> claims = new HashMap<>();
        inAnyStory.forEach((act, told) -> claims.put(act, new Claims(told, settings, ownership)));
        List<Vote> votes = new ArrayList<>();
        acts.forEach((act, told) -> votes.add(vote(act, told, requireNonNull(claims.get(act.inAnyStory())))));
        votes.sort(VoteCounter::inOrder);
        return votes;
    }

    private static int inOrder(Vote a, Vote b) {
        LocalDate first = a.day() == null ? LocalDate.MAX : a.day();
        LocalDate second = b.day() == null ? LocalDate.MAX : b.day();
        int byDay = first.compareTo(second);
        return byDay != 0 ? byDay : a.story().compareTo(b.story());
    }

    private Vote vote(Act act, List<Deed> told, Claims claims) {
        Fate fate = Fate.UNDATED;
        LocalDate day = null;
        for (Deed deed : told) {
            Fate its = fate(deed, claims);
            LocalDate itsDay = day(deed);
            if (its.compareTo(fate) < 0) {
                fate = its;
                day = itsDay;
            } else if (its == fate && itsDay != null && (day == null || itsDay.isBefore(day))) {
                day = itsDay;
            }
        }
        boolean denied = false;
        double intensity = 0;
        TreeSet<String> events = new TreeSet<>();
        TreeSet<String> articles = new TreeSet<>();
        TreeSet<String> outlets = new TreeSet<>();
        TreeSet<String> families = new TreeSet<>();
        for (Deed deed : told) {
            denied |= deed.denied();
            intensity = stronger(intensity, deed.intensity());
            events.add(deed.event());
            articles.add(deed.article());
            if (!deed.outlet().isEmpty()) {
                outlets.add(deed.outlet());
                if (!deed.copy()) {
                    families.add(ownership.family(deed.outlet()));
                }
            }
        }
        Witnesses witnesses = new Witnesses(told, claims);
        double confidence = witnesses.confidence();
        double weight = fate == Fate.COUNTED ? settings.weight(confidence) : 0;
        if (fate == Fate.COUNTED && denied) { // one article denies it, though another may not say so
            fate = settings.deniedWeight() > 0 ? Fate.COUNTED : Fate.DENIED;
            weight *= settings.deniedWeight();
        }
        return new Vote(
                act.story(),
                act.actor(),
                act.recipient(),
                act.symmetric(),
                act.type(),
                intensity,
                fate,
                day,
                weight,
                confidence,
                witnesses.corroborated(),
                List.copyOf(events),
                List.copyOf(articles),
                List.copyOf(outlets),
                List.copyOf(families));
    }

    private static double stronger(double a, double b) {
        int bySize = Double.compare(Math.abs(a), Math.abs(b));
        return bySize > 0 || (bySize == 0 && a > b) ? a : b;
    }

    private Fate fate(Deed deed, Claims claims) {
        if (day(deed) == null) {
            return Fate.UNDATED;
        }
        return switch (deed.status()) {
            case PLANNED -> Fate.PLANNED;
            case POSSIBLE -> Fate.POSSIBLE;
            case NEGATED -> Fate.NEGATED;
            case HAPPENED ->
                deed.authorVoiced() || new Witnesses(List.of(deed), claims).confirmed()
                        ? Fate.COUNTED
                        : unconfirmed(deed);
        };
    }

    private static Fate unconfirmed(Deed deed) {
        return deed.denied() ? Fate.DENIED : Fate.UNCONFIRMED;
    }

    /** The middle of the days that it can have fallen on; null where those are none or too many. */
    @Nullable
    LocalDate day(Deed deed) {
        return settings.day(deed.when());
    }

    /** What makes two tellings the same act; of a mutual act the ends are in the order of the alphabet. */
    private record Act(String story, String actor, String recipient, boolean symmetric, EventType type)
            implements Comparable<Act> {
        static Act of(Deed deed) {
            boolean turn = deed.symmetric() && deed.actor().compareTo(deed.recipient()) > 0;
            return new Act(
                    deed.story(),
                    turn ? deed.recipient() : deed.actor(),
                    turn ? deed.actor() : deed.recipient(),
                    deed.symmetric(),
                    deed.type());
        }

        Act inAnyStory() {
            return new Act("", actor, recipient, symmetric, type);
        }

        @Override
        public int compareTo(Act other) {
            int order = story.compareTo(other.story);
            order = order != 0 ? order : actor.compareTo(other.actor);
            order = order != 0 ? order : recipient.compareTo(other.recipient);
            order = order != 0 ? order : Boolean.compare(symmetric, other.symmetric);
            return order != 0 ? order : type.compareTo(other.type);
        }
    }
}

package tiltmeter.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.claims.Joiner;
import tiltmeter.ledger.Quotes;
import tiltmeter.ledger.claims.ClaimMatcher;
import tiltmeter.ledger.claims.Told;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;

/** Joins events as a ledger would that holds nothing but these articles. */
final class LedgerJoiner implements Joiner {
    private record Place(int reading, int event) {}

    @Override
    public List<List<Integer>> claims(List<Reading> readings) {
        Map<String, List<Told>> byKey = new TreeMap<>();
        Map<Told, Place> places = new LinkedHashMap<>();
        List<List<Integer>> claims = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            List<Event> events = readings.get(i).events();
            List<Integer> numbers = new ArrayList<>();
            for (int j = 0; j < events.size(); j++) {
                numbers.add(-1);
                Told told = told(readings.get(i), j);
                if (told != null) {
                    byKey.computeIfAbsent(told.key(), none -> new ArrayList<>()).add(told);
                    places.put(told, new Place(i, j));
                }
            }
            claims.add(numbers);
        }
        ClaimMatcher matcher = new ClaimMatcher(List.of());
        int before = 0;
        for (List<Told> tellings : byKey.values()) {
            List<Integer> groups = matcher.groupsOf(tellings);
            for (int k = 0; k < groups.size(); k++) {
                Place place = places.get(tellings.get(k));
                if (place != null && groups.get(k) >= 0) {
                    claims.get(place.reading()).set(place.event(), before + groups.get(k));
                }
            }
            before += tellings.size();
        }
        return claims;
    }

    private static @Nullable Told told(Reading reading, int number) {
        Event event = reading.events().get(number);
        Participant actor = event.actor();
        Participant recipient = event.recipient();
        if (actor == null || actor.code() == null || event.confidence() < Told.LEAST_CONFIDENCE) {
            return null;
        }
        Quotes quotes = Quotes.from(reading.article().body());
        return new Told(
                event.article(),
                event.id(),
                number,
                event.sentence(),
                event.type(),
                actor.code(),
                recipient == null ? null : recipient.code(),
                event.symmetric(),
                event.mode(),
                event.status(),
                event.voice(),
                event.deniedBy(),
                event.doubtedBy(),
                event.when(),
                reading.article().published(),
                reading.article().publisher(),
                quotes.at(event.trigger()),
                quotes.at(event.span()),
                Told.names(actor, recipient),
                null,
                null,
                null,
                quotes.at(new Span(
                        Math.max(0, event.trigger().start() - Told.LEAD),
                        event.trigger().start())),
                actor.person(),
                recipient == null ? null : recipient.person());
    }
}

package tiltmeter.evaluation.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tiltmeter.model.Span;

/**
 * Brings what the reader finds into the form of labels that never overlap: there a word belongs to one content at most,
 * and no cue stands inside a content, while records keep a statement told inside another as well. The surer goes first;
 * what it takes is taken from the others, and one that loses its cue or more than half of its content is left out.
 */
final class FlatAttributions {
    /** An attribution with the probability that it is one. */
    record Weighed(Attributed what, double confidence) {}

    /** So many attributions back, a part of the same quotation may stand. */
    private static final int WITHIN = 8;

    private FlatAttributions() {}

    /** Those with the same cue and content as one, and those that go on without a cue with what they go on from. */
    static List<Weighed> joined(List<Weighed> all) {
        List<Weighed> joined = new ArrayList<>();
        for (Weighed next : all) {
            int at = joined.size() - 1;
            Attributed both = null;
            // What is told inside a quotation may stand between its parts.
            int reach = next.what().source().isEmpty() ? 1 : WITHIN;
            for (int back = 0; at >= 0 && back < reach; back++, at--) {
                both = joined.get(at).what().joined(next.what());
                if (both != null) {
                    break;
                }
            }
            if (both == null) {
                joined.add(next);
            } else {
                joined.set(at, new Weighed(both, Math.max(joined.get(at).confidence(), next.confidence())));
            }
        }
        return joined;
    }

    /** A selection without overlaps, in the order of {@code all}. */
    static List<Attributed> of(List<Weighed> all) {
        List<Weighed> order = new ArrayList<>(all);
        order.sort(Comparator.comparingDouble(Weighed::confidence).reversed());
        BitSet contents = new BitSet();
        BitSet cues = new BitSet();
        Set<Weighed> kept = new HashSet<>();
        for (Weighed each : order) {
            BitSet content = places(each.what().content());
            int before = content.cardinality();
            content.andNot(contents);
            boolean cut = 2 * content.cardinality() < before;
            boolean told = contents.intersects(places(each.what().cue()));
            boolean tells = content.intersects(cues);
            if (!cut && !told && !tells) {
                kept.add(each);
                contents.or(content);
                cues.or(places(each.what().cue()));
            }
        }
        return all.stream().filter(kept::contains).map(Weighed::what).toList();
    }

    private static BitSet places(List<Span> spans) {
        BitSet places = new BitSet();
        spans.forEach(span -> places.set(span.start(), span.end()));
        return places;
    }
}

package tiltmeter.weights.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tiltmeter.weights.Trait;

/**
 * Takes a stock feature apart. The stock library joins the parts with an underscore, which a part may hold itself, so
 * one string can stand for several features: all of them are given, and all get its weights, as in the stock library.
 */
final class FeatureSplitter {
    private static final Pattern VALENCY = Pattern.compile("<{0,2}->{0,2}");
    private static final Pattern LABEL = Pattern.compile("[a-z]+");

    private final Set<String> tags;
    private final Set<String> ambiguities;

    FeatureSplitter(Set<String> tags, Set<String> ambiguities) {
        this.tags = tags;
        this.ambiguities = ambiguities;
    }

    /** Every way to read {@code feature} as one part for each trait. */
    List<List<String>> split(String feature, List<Trait> traits) {
        List<List<String>> found = new ArrayList<>();
        split(feature, traits, new ArrayList<>(), found);
        return found;
    }

    private void split(String rest, List<Trait> traits, List<String> parts, List<List<String>> found) {
        Trait trait = traits.get(parts.size());
        if (parts.size() == traits.size() - 1) {
            if (possible(trait, rest)) {
                List<String> all = new ArrayList<>(parts);
                all.add(rest);
                found.add(all);
            }
            return;
        }
        for (int at = rest.indexOf('_'); at >= 0; at = rest.indexOf('_', at + 1)) {
            String part = rest.substring(0, at);
            if (possible(trait, part)) {
                parts.add(part);
                split(rest.substring(at + 1), traits, parts, found);
                parts.remove(parts.size() - 1);
            }
        }
    }

    private boolean possible(Trait trait, String part) {
        return switch (trait) {
            case TAG -> tags.contains(part);
            case AMBIGUITY -> ambiguities.contains(part);
            case VALENCY -> VALENCY.matcher(part).matches();
            case LABEL -> LABEL.matcher(part).matches();
            case FORM, LOWER, SHAPE, LEMMA, PREFIX, SUFFIX, CLUSTERS, AMBIGUOUS_TAGS, SPELLING, POSITION -> true;
        };
    }
}

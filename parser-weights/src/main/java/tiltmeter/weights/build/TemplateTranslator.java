package tiltmeter.weights.build;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import java.util.ArrayList;
import java.util.List;
import tiltmeter.weights.Kin;
import tiltmeter.weights.Place;
import tiltmeter.weights.Templates;
import tiltmeter.weights.Trait;

/** Puts the stock library's feature templates into ours, sharing words and slots. */
final class TemplateTranslator {
    private final List<Templates.Word> words = new ArrayList<>();
    private final List<Templates.Slot> slots = new ArrayList<>();

    private TemplateTranslator() {}

    static Templates translate(FeatureTemplate<?, ?> stock) {
        if (!stock.getEmbeddingFeatureList().isEmpty()) {
            throw new IllegalStateException("the model uses embeddings, which the compact form leaves out");
        }
        TemplateTranslator translator = new TemplateTranslator();
        List<Templates.Slot> lists = new ArrayList<>();
        for (FeatureItem item : stock.getSetFeatureList()) {
            lists.add(translator.slot(item, listTrait(item)));
        }
        List<List<Integer>> features = new ArrayList<>();
        for (FeatureItem[] items : stock.getFeatureList()) {
            List<Integer> parts = new ArrayList<>();
            for (FeatureItem item : items) {
                parts.add(number(translator.slots, translator.slot(item, trait(item))));
            }
            features.add(parts);
        }
        return new Templates(translator.words, translator.slots, lists, features);
    }

    private Templates.Slot slot(FeatureItem item, Trait trait) {
        Templates.Word word = new Templates.Word(place(item), item.window, kin(item));
        int length = trait == Trait.PREFIX || trait == Trait.SUFFIX ? (Integer) item.attribute : 0;
        return new Templates.Slot(number(words, word), trait, length);
    }

    private static <T> int number(List<T> all, T one) {
        int at = all.indexOf(one);
        if (at < 0) {
            at = all.size();
            all.add(one);
        }
        return at;
    }

    private static Place place(FeatureItem item) {
        return switch (item.source) {
            case i -> Place.STACK;
            case j -> Place.INPUT;
            case k -> Place.DEEPER;
        };
    }

    private static Kin kin(FeatureItem item) {
        if (item.relation == null) {
            return Kin.SELF;
        }
        return switch (item.relation) {
            case h -> Kin.HEAD;
            case h2 -> Kin.GRANDHEAD;
            case lmd -> Kin.LEFTMOST;
            case lmd2 -> Kin.LEFTMOST_2;
            case rmd -> Kin.RIGHTMOST;
            case rmd2 -> Kin.RIGHTMOST_2;
            case lns -> Kin.LEFT_SIBLING;
            case lns2 -> Kin.LEFT_SIBLING_2;
            case lnd, rnd, rns, lnd2, rnd2, rns2 -> throw unknown(item);
        };
    }

    static Trait trait(FeatureItem item) {
        return switch (item.field) {
            case word_form_simplified -> Trait.FORM;
            case word_form_simplified_lowercase -> Trait.LOWER;
            case word_shape -> Trait.SHAPE;
            case part_of_speech_tag -> Trait.TAG;
            case lemma -> Trait.LEMMA;
            case dependency_label -> Trait.LABEL;
            case ambiguity_classes -> Trait.AMBIGUITY;
            case prefix -> Trait.PREFIX;
            case suffix -> Trait.SUFFIX;
            case valency -> {
                if (item.attribute != Direction.all) {
                    throw unknown(item);
                }
                yield Trait.VALENCY;
            }
            default -> throw unknown(item);
        };
    }

    private static Trait listTrait(FeatureItem item) {
        return switch (item.field) {
            case word_clusters -> Trait.CLUSTERS;
            case ambiguity_classes -> Trait.AMBIGUOUS_TAGS;
            case orthographic -> Trait.SPELLING;
            case positional -> Trait.POSITION;
            default -> throw unknown(item);
        };
    }

    private static IllegalStateException unknown(FeatureItem item) {
        return new IllegalStateException("no such trait in the compact form: " + item);
    }
}

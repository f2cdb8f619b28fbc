package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Span;
import tiltmeter.reader.statements.Quotations.Quotation;
import tiltmeter.reader.syntax.Token;

/**
 * Gives quotations over several sentences to their speaker: whoever is named beside another part of the quotation, or
 * beside the quotation before it when nothing but quotation stands between.
 */
final class Continuations {
    /**
     * The attributions of one sentence; the first speaker of a direct quotation is kept for those that go on from it.
     */
    static final class Told {
        private final Stage stage;
        private final List<Attribution> attributions = new ArrayList<>();
        private final @Nullable Quotation loose;
        private final @Nullable Token unfinished;

        private Told(Stage stage, @Nullable Quotation loose, @Nullable Token unfinished) {
            this.stage = stage;
            this.unfinished = unfinished;
            this.loose = loose;
        }

        List<Attribution> attributions() {
            return attributions;
        }
    }

    /** Share of quotations going on whose speaker is right, and of those without one, as seen in labelled news. */
    private static final double GOES_ON = 0.8;

    private static final double UNKNOWN = 0.4;

    private final Media media;
    private final Civilians civilians = new Civilians();
    private final List<Told> sentences = new ArrayList<>();
    private final Map<Span, List<Speakers.Speaker>> speakers = new HashMap<>();

    Continuations(Media media) {
        this.media = media;
    }

    /**
     * Takes in what was found in the next sentence.
     *
     * @param unfinished its verb that leaves what is said to the sentence after it, or null
     */
    void add(Stage stage, List<Finding> findings, @Nullable Token unfinished) {
        Told told = new Told(stage, loose(stage, findings), unfinished);
        for (Finding finding : findings) {
            List<Speakers.Speaker> who = Speakers.participants(stage, finding.speakers(), civilians);
            List<Speakers.Speaker> whom = finding.addressee() == null
                    ? List.of()
                    : Speakers.participants(stage, List.of(finding.addressee()), civilians);
            QuotationForm form = stage.form(finding.content(), finding.cue());
            List<Span> content = form == QuotationForm.DIRECT ? stage.bare(finding.content()) : finding.content();
            Participant addressee = whom.isEmpty() ? null : whom.get(0).participant();
            String medium = media.of(stage, finding);
            if (who.isEmpty()) {
                told.attributions.add(new Attribution(
                        stage.scene().number(),
                        null,
                        addressee,
                        finding.cue(),
                        content,
                        form,
                        medium,
                        false,
                        finding.confidence()));
            }
            for (Speakers.Speaker speaker : who) {
                told.attributions.add(new Attribution(
                        stage.scene().number(),
                        speaker.participant(),
                        addressee,
                        finding.cue(),
                        content,
                        form,
                        medium,
                        speaker.unnamed(),
                        finding.confidence()));
            }
            remember(stage, finding, who);
        }
        sentences.add(told);
    }

    private void remember(Stage stage, Finding finding, List<Speakers.Speaker> who) {
        if (who.isEmpty()) {
            return;
        }
        for (Quotation quotation : stage.quotations()) {
            boolean holds = finding.content().stream().anyMatch(quotation.whole()::overlaps);
            if (holds && !quotation.whole().contains(finding.cue())) {
                speakers.putIfAbsent(quotation.whole(), who);
            }
        }
    }

    /** The quotation that takes up the whole sentence and that nothing in the sentence attributes, or null. */
    private static @Nullable Quotation loose(Stage stage, List<Finding> findings) {
        int words = 0;
        int inside = 0;
        Quotation first = null;
        for (int i = 0; i < stage.parse().size(); i++) {
            if (stage.mark(i)) {
                continue;
            }
            words++;
            int number = stage.quotationAt(i);
            if (number >= 0) {
                inside++;
                first = first == null ? stage.quotation(number) : first;
            }
        }
        if (first == null || inside < words) {
            return null;
        }
        Quotation quotation = first;
        boolean attributed = findings.stream()
                .anyMatch(f -> !quotation.whole().contains(f.cue())
                        && f.content().stream().anyMatch(quotation.whole()::overlaps));
        return attributed ? null : quotation;
    }

    /** All sentences in reading order, those of pure quotation with the speaker who goes on. */
    List<Told> resolved() {
        List<Speakers.Speaker> going = List.of();
        for (int i = 0; i < sentences.size(); i++) {
            Told told = sentences.get(i);
            Quotation loose = told.loose;
            if (loose == null) {
                going = lastDirect(told);
                continue;
            }
            List<Speakers.Speaker> own = speakers.get(loose.whole());
            going = own != null ? own : going;
            Span cue = null;
            Told before = i == 0 ? null : sentences.get(i - 1);
            if (own == null && before != null && before.unfinished != null) {
                going = Speakers.participants(
                        before.stage, Speakers.ofVerb(before.stage, before.unfinished), civilians);
                cue = before.unfinished.span();
                speakers.put(loose.whole(), going);
            }
            Span part = told.stage.part(loose);
            if (part != null) {
                Speakers.Speaker speaker = going.isEmpty() ? null : going.get(0);
                told.attributions.add(
                        0,
                        new Attribution(
                                told.stage.scene().number(),
                                speaker == null ? null : speaker.participant(),
                                null,
                                cue,
                                List.of(part),
                                QuotationForm.DIRECT,
                                null,
                                speaker != null && speaker.unnamed(),
                                speaker == null ? UNKNOWN : GOES_ON));
            }
        }
        return sentences;
    }

    /** Who spoke last in a quotation of this sentence. */
    private List<Speakers.Speaker> lastDirect(Told told) {
        List<Quotation> quotations = told.stage.quotations();
        for (int i = quotations.size() - 1; i >= 0; i--) {
            List<Speakers.Speaker> who = speakers.get(quotations.get(i).whole());
            if (who != null) {
                return who;
            }
        }
        return List.of();
    }
}

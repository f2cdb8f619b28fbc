package tiltmeter.reader.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.outlets.Outlets;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.article.SentenceSplitter;
import tiltmeter.reader.syntax.CompactParser;

class AttributionReaderTest {
    private static final CompactParser PARSER = CompactParser.load();
    private static final AttributionReader READER = reader();

    private static AttributionReader reader() {
        Problems problems = new Problems();
        Cues cues = Cues.load(problems);
        Outlets outlets = Outlets.load(problems);
        problems.throwIfAny();
        return new AttributionReader(cues, outlets);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The harbour office said the storm had closed two piers. | The harbour office > - > said > the storm had closed two piers > INDIRECT
            Officials said that the vote would be held in June. | Officials > - > said > the vote would be held in June > INDIRECT
            The ferry will sail again on Monday, the company said. | the company > - > said > The ferry will sail again on Monday > INDIRECT
            “We have nothing to hide,” the mayor said. | the mayor > - > said > We have nothing to hide > DIRECT
            “The road is open,” said the governor. | the governor > - > said > The road is open > DIRECT
            "The road is open," said the governor. | the governor > - > said > The road is open > DIRECT
            “The dam is safe,” she said, “and it will stay safe.” | she > - > said > The dam is safe + and it will stay safe. > DIRECT
            The ministry said the plan was “a gift to smugglers” in the region. | The ministry > - > said > the plan was “a gift to smugglers” in the region > MIXED
            The envoy told reporters that the talks had failed. | The envoy > reporters > told > the talks had failed > INDIRECT
            Norway warned its neighbours that the ice was thin. | Norway > its neighbours > warned > the ice was thin > INDIRECT
            Chile accused the company of poisoning the river. | Chile > - > accused > poisoning the river > INDIRECT
            Ghana urged its neighbours to reopen the border. | Ghana > its neighbours > urged > to reopen the border > INDIRECT
            The general vowed to retake the island. | The general > - > vowed > to retake the island > INDIRECT
            According to the agency, nine wells have run dry. | the agency > - > According to > nine wells have run dry > INDIRECT
            Nine wells have run dry, according to the agency. | the agency > - > according to > Nine wells have run dry > INDIRECT
            The minister denied that a deal existed. | The minister > - > denied > a deal existed > INDIRECT
            Experts believe the glacier will vanish. | Experts > - > believe > the glacier will vanish > INDIRECT
            The union voiced concern that prices would rise. | The union > - > voiced concern > prices would rise > INDIRECT
            The captain called the raid “a disgrace”. | The captain > - > called > the raid “a disgrace” > MIXED
            The bridge, the engineer said, could fall at any time. | the engineer > - > said > The bridge + could fall at any time > INDIRECT
            The embassy condemned the arrest of two sailors. | The embassy > - > condemned > the arrest of two sailors > INDIRECT
            The pact was confirmed by the finance ministry. | the finance ministry > - > confirmed > The pact > INDIRECT
            The pilot, who said the engine had failed, was unhurt. | The pilot > - > said > the engine had failed > INDIRECT
            Brazil left the talks, saying the offer was too low. | Brazil > - > saying > the offer was too low > INDIRECT
            The coach was quoted as saying the match was lost. | The coach > - > saying > the match was lost > INDIRECT
            The judge added: “Nobody stands above the law.” | The judge > - > added > Nobody stands above the law. > DIRECT
            They committed to deepen the channel. | They > - > committed > to deepen the channel > INDIRECT
            The general praised the crew for its courage. | The general > - > praised > the crew for its courage > INDIRECT
            The envoy called for a ceasefire. | The envoy > - > called for > a ceasefire > INDIRECT
            Poland described the law as a trap. | Poland > - > described > the law as a trap > INDIRECT
            In the north, the governor, Ivo Bek, said two men had died. | Ivo Bek > - > said > two men had died > INDIRECT
            "We read the "independent" papers daily," the lawyer said. | the lawyer > - > said > We read the "independent" papers daily > DIRECT
            """)
    void findsTheStatement(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @Test
    void nestsOneStatementInAnother() {
        assertThat(read("The paper reported that Ghana claimed the islands were empty."))
                .containsExactly(
                        "The paper > - > reported > Ghana claimed the islands were empty > INDIRECT",
                        "Ghana > - > claimed > the islands were empty > INDIRECT");
    }

    @Test
    void findsTheClaimOfOneInTheDoubtOfAnother() {
        assertThat(read("The port doubted Peru's claim that the reef was safe."))
                .containsExactly(
                        "The port > - > doubted > Peru's claim that the reef was safe > INDIRECT",
                        "Peru > - > claim > the reef was safe > INDIRECT");
    }

    @Test
    void carriesTheSpeakerThroughAQuotationOfSeveralSentences() {
        assertThat(read("“The harvest is lost. We shall need grain,” the farmer said. “It is a bad year.”"))
                .containsExactly(
                        "the farmer > - > null > The harvest is lost. > DIRECT",
                        "the farmer > - > said > We shall need grain > DIRECT",
                        "the farmer > - > null > It is a bad year. > DIRECT");
    }

    @Test
    void takesAQuotationFromTheSentenceThatLeadsIn() {
        assertThat(read("The mayor put it plainly and added: “The bridge is gone.”\n\n“We shall build another.”"))
                .contains("The mayor > - > added > The bridge is gone. > DIRECT")
                .contains("The mayor > - > null > We shall build another. > DIRECT");
    }

    @Test
    void endsWhereTheSameSpeakerGoesOn() {
        assertThat(read("The report said the ice was thin, adding that boats were stuck."))
                .containsExactly(
                        "The report > - > said > the ice was thin > INDIRECT",
                        "The report > - > adding > boats were stuck > INDIRECT");
    }

    @Test
    void leavesPlainTellingAlone() {
        assertThat(read("The bridge fell at noon. Two boats sank in the harbour."))
                .isEmpty();
    }

    @Test
    void boundsWhatItReads() {
        String marks = "“‘".repeat(10_000) + "word" + "’”".repeat(10_000) + " said. ";
        String long_ = "he said \"no\" and ".repeat(60_000);

        assertThat(Quotations.of(marks, 0, marks.length())).isNotEmpty();
        assertThat(Quotations.of(long_, 0, long_.length())).hasSize(60_000);
    }

    @Test
    void formsAreThoseOfTheWordsSaid() {
        List<Attribution> found = attributions("The ministry said it was “not amused” by the report.");

        assertThat(found).singleElement().satisfies(a -> assertThat(a.form()).isEqualTo(QuotationForm.MIXED));
    }

    private static List<String> read(String text) {
        List<String> shown = new ArrayList<>();
        for (Attribution a : attributions(text)) {
            List<String> parts = new ArrayList<>();
            for (Span span : a.content()) {
                parts.add(span.of(text));
            }
            Span cue = a.cue();
            shown.add(words(a.speaker()) + " > " + words(a.addressee()) + " > " + (cue == null ? null : cue.of(text))
                    + " > " + String.join(" + ", parts) + " > " + a.form());
        }
        return shown;
    }

    private static @Nullable String words(@Nullable Participant participant) {
        return participant == null ? "-" : participant.text();
    }

    private static List<Attribution> attributions(String text) {
        List<Scene> scenes = new ArrayList<>();
        for (Span sentence : SentenceSplitter.split(text)) {
            scenes.add(Scene.of(scenes.size(), PARSER.parse(text, sentence), List.of()));
        }
        return READER.read(text, scenes);
    }
}

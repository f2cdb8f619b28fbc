-- What a ledger held in the time of V001; never edited. Later versions of the tables are given values by their defaults.
INSERT INTO run VALUES (1, '0.1', 'abc', '2026-11-01 12:00:00');
INSERT INTO article
    (id, run, input, url, publisher, title, byline, published, published_from, language, body, sentences, story,
     copy_of, refused, fingerprint)
VALUES
    ('a1', 1, 'one.txt', NULL, 'Daily Test', 'Arland and Borduria', ['A. Writer'], '2023-02-22', 'given', 'en',
     'Arland accused Borduria of arming Syldavia.', [0, 43], 's1', NULL, NULL, NULL);
INSERT INTO appearance (article, input, url, publisher, published)
VALUES ('a1', 'one.txt', NULL, 'Daily Test', '2023-02-22');
INSERT INTO event
    (article, ordinal, id, sentence, span_start, span_end, trigger_start, trigger_end, type, mode, contexts, cameo, quad,
     intensity, actor_start, actor_end, actor_text, actor_code, actor_sector, actor_name, actor_person, recipient_start,
     recipient_end, recipient_text, recipient_code, recipient_sector, recipient_name, recipient_person, mutual, status,
     voice, voice_start, voice_end, denied_by, doubted_by, when_first, when_last, when_text, background, place,
     confidence, rule, alternative_types, alternative_probabilities, quote, reader_version, lexicon_hash)
VALUES
    ('a1', 0, 'e1', 0, 0, 43, 7, 14, 'ACCUSE', NULL, ['military'], '112', 'VERBAL_CONFLICT',
     -2.0, 0, 6, 'Arland', 'ARL', 'GOV', 'Arland', NULL, 15,
     23, 'Borduria', 'BRD', NULL, 'Borduria', NULL, false, 'happened',
     'AUTHOR', NULL, NULL, ['BRD'], [], '2023-02-01', '2023-02-22', NULL, false, NULL,
     0.5, 'accuse.tsv:accuse-of', ['REQUEST'], [0.1], 'Arland accused Borduria of arming Syldavia.', '0.1', 'abc');
INSERT INTO statement
    (article, ordinal, id, sentence, speaker_start, speaker_end, speaker_text, speaker_code, speaker_sector,
     speaker_name, speaker_person, addressee_start, addressee_end, addressee_text, addressee_code, addressee_sector,
     addressee_name, addressee_person, cue_start, cue_end, content, form, about, stance, events, when_first, when_last,
     confidence, rule, quote, reader_version, lexicon_hash)
VALUES
    ('a1', 0, 't1', 0, 0, 6, 'Arland', 'ARL', 'GOV', 'Arland', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 7, 14,
     [15, 42], 'indirect', ['BRD'], -0.5, ['e1'], NULL, NULL, 0.5, NULL, 'Borduria of arming Syldavia', '0.1', 'abc');
INSERT INTO refusal VALUES ('two.txt', 'empty', 'no text', NULL, 1);

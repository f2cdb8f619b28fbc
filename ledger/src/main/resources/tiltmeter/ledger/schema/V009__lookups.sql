-- What single things are found by when the ledger holds millions: ids that an address in the window names. Lists that
-- look at every record (an outlet's share, a country's partners) still read whole columns, which is what DuckDB is
-- good at; days and stories stay with the article, since a join on its key costs little once the rows are few.
CREATE INDEX event_by_id ON event (id);
CREATE INDEX event_by_article ON event (article);
CREATE INDEX statement_by_article ON statement (article);
CREATE INDEX article_by_story ON article (story);
CREATE INDEX appearance_by_article ON appearance (article);
CREATE INDEX telling_by_claim ON claim_telling (claim);
CREATE INDEX telling_by_article ON claim_telling (article);

-- Who stands where, one row for each claim, kept beside the tellings: worked out anew from a million events it took
-- seconds for every page of claims. Written whenever tellings are, by the question claim_summary.sql.
CREATE TABLE claim_summary AS FROM claim_overview;
CREATE INDEX summary_by_id ON claim_summary (id);
CREATE OR REPLACE VIEW claim_overview AS FROM claim_summary;

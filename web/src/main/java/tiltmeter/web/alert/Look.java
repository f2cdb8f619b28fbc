package tiltmeter.web.alert;

import java.util.List;

/**
 * One look at the ledger for a rule.
 *
 * @param findings what is new since the last look
 * @param baseline what is known now, as JSON
 */
record Look(List<Finding> findings, String baseline) {}

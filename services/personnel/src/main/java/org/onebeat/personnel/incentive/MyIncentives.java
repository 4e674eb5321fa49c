package org.onebeat.personnel.incentive;

import java.util.List;
import org.onebeat.personnel.incentive.allowance.AllowanceView;
import org.onebeat.personnel.incentive.fund.PaymentView;
import org.onebeat.personnel.incentive.record.RecordView;

/** What is on record of the caller's service, and what they were given; money in fen, the latest first. */
record MyIncentives(List<RecordView> records, List<PaymentView> payments, List<AllowanceView> allowances) {}

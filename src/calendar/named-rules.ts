import type { Rule } from "./rule.ts";

export type NamedRule = Rule & { source: string };

/** Clocks by name. Not legal advice: a school's counsel confirms those that it switches on. */
export const namedRules: Readonly<Record<string, NamedRule>> = {
  "ACK-1BD": {
    days: 1,
    unit: "business_day",
    source: "SOP 3.1: acknowledge receipt within one (1) business day",
  },
  "FERPA-45": {
    days: 45,
    unit: "calendar_day",
    statutory: true,
    source: "34 CFR 99.10(b): access to education records, not more than 45 days after the request",
  },
  "IDEA-45": {
    days: 45,
    unit: "calendar_day",
    statutory: true,
    source: "34 CFR 300.613(a): access to special-education records, in no case more than 45 days",
  },
  "IDEA-60": {
    days: 60,
    unit: "calendar_day",
    statutory: true,
    source: "34 CFR 300.152(a): decision on a state complaint within 60 days",
  },
  "CA-5BD": {
    days: 5,
    unit: "business_day",
    statutory: true,
    source: "California Education Code 49069.7(b), 56504: access within five business days",
  },
  "IL-10BD": {
    days: 10,
    unit: "business_day",
    statutory: true,
    source: "105 ILCS 10/5(c): access within 10 business days of a written request",
  },
  "IL-15BD": {
    days: 15,
    unit: "business_day",
    statutory: true,
    source: "105 ILCS 10/5(c): 10 business days, and five more on the grounds that the Act lists",
  },
  "MA-10D": {
    days: 10,
    unit: "calendar_day",
    statutory: true,
    source: "603 CMR 23.07(2): access within ten days of the request",
  },
  "MA-21D": {
    days: 21,
    unit: "calendar_day",
    statutory: true,
    source: "603 CMR 23.07(5): access by a non-custodial parent after 21 days",
  },
  "UCP-60": {
    days: 60,
    unit: "calendar_day",
    statutory: true,
    source: "5 CCR 4631: investigation report within 60 days of receipt of the complaint",
  },
  "PUPIL-15SD": {
    days: 15,
    unit: "school_day",
    statutory: true,
    source: "Education (Pupil Information) (England) Regulations 2005, reg. 5: within 15 school days",
  },
  "SCO-15SD": {
    days: 15,
    unit: "school_day",
    statutory: true,
    source:
      "Pupils’ Educational Records (Scotland) Regulations 2003, SSI 2003/581, reg. 5: within 15 school days",
  },
  "SAR-1M": {
    days: 1,
    unit: "month",
    statutory: true,
    rollIfNonBusiness: true,
    source: "UK GDPR Art. 12 and 12A: one month to the corresponding date; next working day if not one",
  },
  "SAR-3M": {
    days: 3,
    unit: "month",
    statutory: true,
    rollIfNonBusiness: true,
    source: "UK GDPR Art. 12 and 12A: one month, extended by two for a complex request",
  },
  "ICO-30": {
    days: 30,
    unit: "calendar_day",
    statutory: true,
    source: "Data Protection Act 2018 s. 164A: acknowledge a data-protection complaint within 30 days",
  },
  "GDPR-72H": {
    days: 72,
    unit: "hour",
    statutory: true,
    source: "GDPR Art. 33(1): notify the authority within 72 hours of becoming aware of the breach",
  },
  "CA-36H": {
    days: 36,
    unit: "hour",
    statutory: true,
    source: "California Penal Code 11166(a): written report within 36 hours of the information",
  },
};

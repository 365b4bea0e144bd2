import assert from "node:assert/strict";
import { test } from "node:test";
import { decideDisclosure } from "./decide-disclosure.ts";
import type { Decision, Facts } from "./facts.ts";

// Answers that were thought from the wording of the law before the rules were asked, where the labelled cases say least:
// Scotland, England, the European Union, Massachusetts, California, Illinois, recruiters, surveys, foster care. A line is
// the law, who asks, for what, how sure it is who they are, what else is known; then what must be the answer, and by which rule.
const lines = `
UK-SCO parent own_record 4 age=8 => allow R-UK-03
UK-SCO parent own_record 4 age=12 => verify_first R-UK-04
UK-SCO parent sar 4 age=11 => allow R-UK-03
UK-SCO parent sar 4 age=13 => verify_first R-UK-04
UK-SCO parent sar 4 age=13 competent=false => allow R-UK-03
UK-SCO parent sar 4 competent=true student_objects=true => refuse R-UK-04
UK-SCO student sar 4 age=12 => allow R-UK-04
UK-SCO student own_record 4 age=16 => allow R-UK-04
UK-SCO student sar 4 age=9 => verify_first R-UK-04
UK-SCO student sar 4 age=14 competent=false => ask_privacy_officer R-UK-04
UK-SCO student sar 2 age=14 => verify_first R-UK-11
UK-SCO student sar_third_party 4 age=15 => allow_only R-UK-05
UK-SCO parent class_list 3 => refuse R-UK-12
UK-SCO police own_record 3 => ask_privacy_officer R-UK-09
UK-SCO police own_record 3 threat=true => allow_only R-UK-09
UK-SCO cwa own_record 3 => allow_only R-UK-10
UK-SCO media own_record 0 => refuse R-TP-14
UK-SCO parent erasure 4 => allow_only R-UK-13
UK-SCO parent sar 2 age=8 => verify_first R-UK-11
UK-SCO parent sar_third_party 4 competent=false => allow_only R-UK-05
UK-SCO parent sar 4 order=conflicting => ask_privacy_officer R-UK-08
UK-SCO parent sar 4 order=revokes_records => refuse R-UK-08
UK-SCO public directory 0 => refuse R-UK-12
UK-SCO recruiter directory 3 => refuse R-UK-12
UK-SCO parent breach 3 => ask_privacy_officer R-UK-14
UK-SCO parent own_info 3 age=9 noncustodial=true => allow R-UK-03
UK-SCO grandparent sar 4 age=6 => ask_privacy_officer R-ANY-99
UK-SCO grandparent sar 4 age=6 parental_responsibility=true => allow R-UK-03
UK-SCO step_parent sar 4 age=7 lives_with=true => ask_privacy_officer R-ANY-99
UK-SCO guardian sar 4 age=7 guardian_papers=true => allow R-UK-03
UK-SCO parent general 0 => allow R-PUB-01
UK-SCO parent cp_report 4 => refuse R-REC-04
UK-SCO parent sar 4 age=7 harm_likely=true => refuse R-UK-06
UK-SCO parent sar 4 age=7 scope_unclear=true => verify_first R-UK-11
UK-ENG student sar 4 age=15 => verify_first R-UK-04
UK-ENG student own_record 4 competent=true => allow R-UK-04
UK-ENG student own_record 2 competent=true => verify_first R-UK-11
UK-ENG parent own_record 4 pr=false school=maintained => allow R-UK-01
UK-ENG parent sar 4 pr=false competent=false => ask_privacy_officer R-ANY-99
UK-ENG step_parent own_record 4 lives_with=true school=maintained => allow R-UK-01
UK-ENG step_parent sar 4 lives_with=true competent=false => ask_privacy_officer R-ANY-99
UK-ENG foster_parent own_record 4 placement=true school=maintained => allow R-UK-01
UK-ENG foster_parent sar 4 placement=true competent=false => ask_privacy_officer R-ANY-99
UK-ENG parent own_record 4 school=academy => allow_only R-UK-02
UK-ENG parent own_record 4 school=independent => allow_only R-UK-02
UK-ENG parent own_record 4 school=free_school => allow_only R-UK-02
UK-ENG parent own_record 4 school=non_maintained_special => allow R-UK-01
UK-ENG parent own_record 4 school=special_academy => allow_only R-UK-02
UK-ENG parent own_record 4 school=independent_special => allow_only R-UK-02
UK-ENG parent own_record 4 school=voluntary_aided => allow R-UK-01
UK-ENG parent own_info 3 school=academy noncustodial=true => allow R-UK-07
UK-ENG parent own_record 2 school=maintained => verify_first R-UK-11
UK-ENG parent sar 4 scope_unclear=true => verify_first R-UK-11
UK-ENG parent own_record 4 unknown_address=true school=maintained => verify_first R-UK-11
UK-ENG police own_record 3 threat=true => allow_only R-UK-09
UK-ENG parent health 4 competent=false => allow R-UK-03
UK-ENG parent sar 4 age=15 student_objects=true => refuse R-UK-04
UK-ENG parent serious_harm 4 => refuse R-UK-06
UK-ENG vendor own_record 4 contract=true => ask_privacy_officer R-ANY-99
UK-ENG other_school own_record 4 enrolling=true => ask_privacy_officer R-ANY-99
UK-ENG lawyer own_record 4 consent=valid => ask_privacy_officer R-ANY-99
UK-ENG immigration own_record 4 => ask_privacy_officer R-ANY-99
UK-ENG parent other_student 3 => refuse R-UK-12
UK-ENG parent marketing 3 => refuse R-UK-12
UK-ENG parent video_multi 4 competent=false => allow_only R-UK-05
UK-ENG parent staff_discipline 3 => allow_only R-STAFF-02
UK-ENG parent other_parent_contact 4 => ask_privacy_officer R-REC-14
UK-ENG parent own_record 4 addr_protected=true school=maintained => refuse R-SAFE-02
UK-ENG parent own_record 4 addr_protected=true authorised=true school=maintained => allow R-UK-01
UK-ENG parent own_record 4 order=partial school=maintained => ask_privacy_officer R-UK-08
UK-ENG parent own_record 4 order=terminated school=maintained => refuse R-UK-08
UK-ENG parent own_info 3 order=custody_only => allow R-UK-07
EU parent sar 4 competent=false => allow R-EU-01
EU parent sar 4 age=8 => allow R-EU-01
EU parent sar 4 age=18 => verify_first R-EU-01
EU parent own_record 4 eligible=true => verify_first R-EU-01
EU parent sar 4 age=17 => verify_first R-EU-01
EU parent sar 4 competent=true => verify_first R-EU-01
EU parent sar 4 student_objects=true => verify_first R-EU-01
EU student sar 4 competent=true => allow R-EU-01
EU student sar 4 age=17 => allow R-EU-01
EU student sar 4 age=8 => ask_privacy_officer R-EU-01
EU student sar 4 competent=false => ask_privacy_officer R-EU-01
EU parent sar 2 competent=false => verify_first R-EU-01
EU parent sar 4 unknown_address=true => verify_first R-EU-01
EU parent sar_third_party 4 competent=false => allow_only R-EU-01
EU parent erasure 4 => ask_privacy_officer R-ANY-99
EU parent class_list 3 => ask_privacy_officer R-ANY-99
EU public directory 0 => ask_privacy_officer R-ANY-99
EU police own_record 4 => ask_privacy_officer R-ANY-99
EU media own_record 0 => refuse R-TP-14
EU parent breach 3 => ask_privacy_officer R-UK-14
EU parent sar 4 order=conflicting => ask_privacy_officer R-EU-01
EU parent sar 4 order=revokes_records => refuse R-EU-01
EU grandparent sar 4 guardian_papers=true age=8 => allow R-EU-01
EU guardian sar 4 guardian_papers=true age=8 => allow R-EU-01
EU grandparent sar 4 age=8 => ask_privacy_officer R-ANY-99
EU step_parent sar 4 lives_with=true => ask_privacy_officer R-ANY-99
EU foster_parent sar 4 placement=true => ask_privacy_officer R-ANY-99
EU parent sar 4 pr=false => ask_privacy_officer R-ANY-99
EU parent staff_private 3 => refuse R-STAFF-01
EU parent counselor_notes 4 => ask_privacy_officer R-ANY-99
EU parent iep 4 age=8 => allow R-EU-01
EU parent discipline 4 age=8 => allow R-EU-01
EU parent video_multi 4 age=8 => allow_only R-EU-01
EU parent own_record 4 addr_protected=true => refuse R-SAFE-02
EU recruiter directory 0 => ask_privacy_officer R-ANY-99
US-MA parent own_record 4 => allow R-HOLD-01
US-MA parent own_record 4 noncustodial=true => allow_only R-ST-MA-01
US-MA parent own_record 2 noncustodial=true => verify_first R-ID-01
US-MA parent own_record 4 ma_bar=true => refuse R-ST-MA-02
US-MA parent own_record 1 ma_bar=true => refuse R-ST-MA-02
US-MA parent own_record 4 order=revokes_records ma_bar=true => refuse R-HOLD-02
US-MA parent own_info 3 noncustodial=true => allow R-HOLD-01
US-MA student own_record 4 age=14 => allow R-HOLD-11
US-MA student own_record 4 age=13 grade=9 => allow R-HOLD-11
US-MA student own_record 4 age=12 grade=6 => allow_only R-HOLD-11
US-MA parent full_file 4 noncustodial=true => allow_only R-ST-MA-01
US-MA parent health 4 noncustodial=true => allow_only R-ST-MA-01
US-MA parent own_record 4 order=custody_only => allow_only R-ST-MA-01
US-MA parent amendment 3 noncustodial=true => allow R-AMD-01
US-MA public directory 0 => allow_only R-DIR-01
US-MA parent general 0 ma_bar=true => allow R-PUB-01
US-MA parent transport_own 4 ma_bar=true => refuse R-ST-MA-02
US-MA parent own_record 4 order=partial => ask_privacy_officer R-HOLD-03
US-MA parent own_record 4 order=safety_claim noncustodial=true => ask_privacy_officer R-HOLD-03
US-MA parent own_record 4 noncustodial=true eligible=true => refuse R-HOLD-08
US-MA parent other_parent_contact 4 noncustodial=true => ask_privacy_officer R-REC-14
US-MA parent release_pickup 4 ma_bar=true => refuse R-ST-MA-02
US-CA parent own_record 4 => allow R-ST-CA-01
US-CA parent full_file 4 => allow R-ST-CA-01
US-CA parent iep 4 => allow R-REC-09
US-CA parent own_record 2 => verify_first R-ID-01
US-CA parent own_info 3 => allow R-HOLD-01
US-CA student own_record 4 eligible=true => allow R-HOLD-10
US-CA step_parent own_record 4 lives_with=true => allow R-ST-CA-01
US-CA parent own_record 4 order=revokes_records => refuse R-HOLD-02
US-CA parent own_record 4 eligible=true => refuse R-HOLD-08
US-CA recruiter directory 0 => allow_only R-TP-12
US-CA parent health 4 => allow R-REC-05
US-CA parent minor_consent 4 => ask_privacy_officer R-REC-05b
US-CA parent own_record 4 noncustodial=true => allow R-ST-CA-01
US-CA immigration own_record 4 => ask_privacy_officer R-TP-11
US-IL parent own_record 4 => allow R-ST-IL-01
US-IL parent iep 4 => allow R-REC-09
US-IL guardian own_record 4 guardian_papers=true => allow R-ST-IL-01
US-IL grandparent own_record 4 => refuse R-TP-01
US-IL parent own_record 1 => verify_first R-ID-01
US-IL police own_record 4 => refuse R-TP-09
US-IL parent counselor_notes 4 => ask_privacy_officer R-REC-06
US-IL parent own_record 4 unknown_address=true => allow R-ST-IL-01
US recruiter directory 0 => allow_only R-TP-12
US recruiter directory 0 opt_out=true => refuse R-DIR-02
US recruiter own_record 4 => refuse R-TP-01
US recruiter identifiers 3 => refuse R-DIR-03
US college_recruiter recruiter_list 0 => allow_only R-TP-12
US university directory 0 => allow_only R-TP-12
US recruiter own_record 4 consent=valid => allow_only R-CON-01
US recruiter directory 0 limited_excludes=true => allow_only R-TP-12
US recruiter directory 0 opt_out=true former=true => refuse R-DIR-07
US recruiter presence_location 3 => refuse R-TP-01
US recruiter staff_work_contact 0 => allow R-PUB-02
US recruiter directory 0 addr_protected=true => refuse R-SAFE-02
US recruiter directory 0 linked=true => refuse R-DIR-06
US recruiter directory_linked 0 => refuse R-DIR-06
US recruiter living_situation 4 => refuse R-REC-13
US parent survey 2 => allow_only R-REC-12
US parent survey 1 => verify_first R-ID-01
US public survey 0 => refuse R-TP-01
US parent survey 2 eligible=true => refuse R-HOLD-08
US parent survey 4 order=revokes_records => refuse R-HOLD-02
US step_parent survey 4 lives_with=false => refuse R-HOLD-05
US student survey 4 eligible=true => allow_only R-REC-12
US media survey 0 => refuse R-TP-14
US cwa iep 4 legally_responsible=true => allow_only R-TP-10
US cwa own_record 1 legally_responsible=true => verify_first R-ID-01
US cps_investigator own_record 4 => ask_privacy_officer R-TP-10b
US-IL cwa own_record 4 legally_responsible=true => allow_only R-TP-10
US cwa living_situation 4 legally_responsible=true => allow_only R-TP-10
US cwa own_record 4 threat=true => allow_only R-TP-08
US foster_parent own_record 4 => verify_first R-HOLD-07
US parent own_record 3 foster=true => verify_first R-ID-01
`;

test("what was thought from the law is what the rules answer", () => {
  const all = lines.trim().split("\n");
  for (const line of all) {
    const [asked = "", must] = line.split(" => ");
    const [j, rel = "", cat = "", ver, ...more] = asked.split(" ");
    const facts = Object.fromEntries(more.map((one) => one.split("=") as [string, string]));
    const { decision, rule } = decideDisclosure({ ...facts, j: j as Facts["j"], rel, cat, ver: Number(ver) });
    assert.equal(`${decision satisfies Decision} ${rule}`, must, line);
  }
  assert.ok(all.length > 150);
});

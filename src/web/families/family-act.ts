import { data, redirect } from "react-router";
import type { StaffViewer } from "../../access/viewer.ts";
import { problemsOf } from "../../channels/form/field.ts";
import type { FamilyAct } from "../../families/act.ts";
import type { Refusal } from "../../inquiry/refusal.ts";
import type { Category } from "../../rights/facts.ts";
import type { DeskSide } from "../desk-side.ts";
import { type FamilyForm, familyForm, fieldsOf } from "./family-forms.ts";

/** What a form is told when it was not done. */
export type FamilyAnswer = {
  act: string;
  refusal?: Refusal;
  problems?: { field: string; says: string }[];
};
type Done = { done: string; waits: boolean; student: string | null };

/** One form of the families' pages: read, decided, written; on to `at` when it was done, else why not. */
export async function familyAct(
  { desk, viewer, student }: { desk: DeskSide; viewer: StaffViewer; student: string | null },
  form: FormData,
  at: string,
) {
  const fields = fieldsOf(form);
  const read = familyForm.safeParse(fields);
  const act = String(fields.act ?? "");
  if (!read.success) return data<FamilyAnswer>({ act, problems: problemsOf(read.error) }, 422);
  const done = await doneBy(desk, viewer, read.data, student);
  if ("refused" in done) return data<FamilyAnswer>({ act, refusal: done.refused }, 409);
  if ("missing" in done) throw data("There is no such family here.", 404);
  const to = done.student && act === "open" ? `/desk/families/students/${done.student}` : at;
  return redirect(`${to}?done=${done.waits ? "waits" : done.done}`, 303);
}

async function doneBy(
  { families }: DeskSide,
  viewer: StaffViewer,
  form: FamilyForm,
  student: string | null,
): Promise<Done | { refused: Refusal } | { missing: true }> {
  switch (form.act) {
    case "accept":
    case "decline": {
      const said = { proposal: form.proposal, accept: form.act === "accept", because: form.because ?? null };
      const answer = await families.answer(viewer, said);
      return "done" in answer ? { done: form.act, waits: false, student: answer.student } : answer;
    }
    case "open": {
      const opened = await families.open(viewer, form);
      return "student" in opened ? { done: "open", waits: false, student: opened.student } : opened;
    }
    case "looked":
      return (await families.looked(viewer, form.opened))
        ? { done: "looked", waits: false, student: null }
        : { missing: true };
    case "person": {
      const { id, guardian, name, email, phone, language, called, standing } = form;
      const rights = { mayReceiveRecords: false, mayDecide: false, mayPickUp: false };
      const relation: FamilyAct = {
        ...{ kind: "relation", id, student: student ?? "", guardian, called, standing, livesWith: null },
        ...{ from: null, until: null, evidence: null },
        rights: { ...rights, emergencyContact: false, generalMail: false },
      };
      // A person without a child, or a child's without a name, is nothing on file: both or neither.
      const linked = await families.change(viewer, [
        { act: { kind: "guardian", id: guardian, name, email, phone, language }, seen: 0 },
        { act: relation, seen: 0 },
      ]);
      return "done" in linked ? { done: form.act, waits: false, student } : linked;
    }
    default: {
      const act = actOf(form, student ?? "");
      const changed = await families.change(viewer, { act, seen: form.seen, because: form.because ?? null });
      return "done" in changed
        ? { done: form.act, waits: changed.waits !== null, student: changed.student }
        : changed;
    }
  }
}

type Changing = Exclude<FamilyForm, { act: "accept" | "decline" | "open" | "looked" | "person" }>;

/** A form as an act on this student: fields listed, never spread. */
function actOf(form: Changing, student: string): FamilyAct {
  const { id } = form;
  switch (form.act) {
    case "guardian":
      return { kind: "guardian", id, ...contactOf(form) };
    case "student": {
      const { first, last, grade, born, postsecondary } = form;
      return { kind: "student", id, first, last, grade, born, postsecondary };
    }
    case "relation": {
      const { guardian, called, standing, livesWith, from, until, evidence } = form;
      const { mayReceiveRecords, mayDecide, mayPickUp, emergencyContact, generalMail } = form;
      const rights = { mayReceiveRecords, mayDecide, mayPickUp, emergencyContact, generalMail };
      return {
        kind: "relation",
        id,
        student,
        guardian,
        called,
        standing,
        livesWith,
        from,
        until,
        evidence,
        rights,
      };
    }
    case "order": {
      const { guardian, status, ...more } = form;
      return { kind: "order", id, student, guardian, status, ...reviewedOf(more) };
    }
    case "flag": {
      const { flag, authorised, ...more } = form;
      return { kind: "flag", id, student, flag, authorised, ...reviewedOf(more) };
    }
    case "endOrder":
    case "endFlag":
      return { kind: form.act, id, student };
    case "revoke":
      return { kind: "revoke", id, student };
    case "consent": {
      const { by, party, partyGuardian, purpose, signed, until, document } = form;
      const given = { byGuardian: by === "student" ? null : by, byStudent: by === "student" };
      const named = form.categories as (Category | "all")[];
      return {
        ...{ kind: "consent", id, student, ...given, party, partyGuardian, categories: named, purpose },
        ...{ signed, until, document },
      };
    }
    case "document": {
      const { sort, title, held, dated } = form;
      return { kind: "document", id, student, sort, title, held, dated };
    }
  }
}

type Contact = { name: string; email: string | null; phone: string | null; language: string };
const contactOf = ({ name, email, phone, language }: Contact): Contact => ({ name, email, phone, language });

type Reviewed = {
  from: string | null;
  until: string | null;
  document: string | null;
  reviewer: string;
  reviewBy: string;
};
const reviewedOf = ({ from, until, document, reviewer, reviewBy }: Reviewed): Reviewed => ({
  ...{ from, until, document, reviewer, reviewBy },
});

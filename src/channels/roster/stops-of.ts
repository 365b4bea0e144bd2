/** The share of contacts above which a second person looks, and of students who would leave. */
const mostContacts = 0.05;
const mostLeaving = 0.2;

/**
 * Why an import stops until a second person has looked, as sentences; none: one person may write it. `counts` as the
 * comparison made them.
 */
export function stopsOf(counts: Readonly<Record<string, number>>): string[] {
  const of = (name: string) => counts[name] ?? 0;
  const many = (n: number, one: string, more: string) => `${n.toLocaleString("en")} ${n === 1 ? one : more}`;
  const stops: string[] = [];
  if (of("contacts") > of("guardians") * mostContacts)
    stops.push(
      `${many(of("contacts"), "guardian of", "guardians of")} ${of("guardians").toLocaleString("en")} would get another address or telephone: more than one in twenty.`,
    );
  if (of("stop_swap") > 0)
    stops.push(
      `${many(of("stop_swap"), "guardian", "guardians")} would get an address or telephone that somebody else has, on file or in this list. Two families may have been exchanged, or it may be nobody’s.`,
    );
  if (of("stop_protected") > 0)
    stops.push(
      `${many(of("stop_protected"), "line touches", "lines touch")} a protected child: another address or telephone of a guardian, or a new guardian.`,
    );
  if (of("stop_namesake") > 0)
    stops.push(
      `${many(of("stop_namesake"), "new student has", "new students have")} the name of a child on file whom the list does not name. Orders and flags stay with the child on file. If it is the same child, write their number or day of birth as on file.`,
    );
  if (of("stop_right") > 0)
    stops.push(
      `${many(of("stop_right"), "right of a guardian", "rights of guardians")} would change for children who are here already.`,
    );
  if (of("stop_left_out") > 0)
    stops.push(
      `${many(of("stop_left_out"), "line asks", "lines ask")} for more rights than are on file. An import never gives them: left out.`,
    );
  if (of("student_left") > of("students") * mostLeaving)
    stops.push(
      `${many(of("student_left"), "student", "students")} of ${of("students").toLocaleString("en")} would leave: more than one in five. The file may not be whole.`,
    );
  return stops;
}

const writes = [
  ...["student_new", "student_changed", "student_back", "student_left", "guardian_new", "guardian_changed"],
  ...["link_new", "link_changed", "link_ended"],
];

/** Whether there is anything to write. */
export const changesAnything = (counts: Readonly<Record<string, number>>): boolean =>
  writes.some((kind) => (counts[kind] ?? 0) > 0);

import { Form } from "react-router";

export type TheirSchool = { school: number; name: string; isHere: boolean };

/** The way to another of one's schools: a list that opens, and a form; it works without scripts. */
export const SchoolSwitch = ({ schools, here }: { schools: readonly TheirSchool[]; here: string }) => (
  <div className="schools">
    <button type="button" className="button bare" popoverTarget="schools">
      Switch school
    </button>
    <div id="schools" popover="auto">
      <Form method="post" action="/desk/school" reloadDocument>
        <input type="hidden" name="to" value={here} />
        {schools.map(({ school, name, isHere }) => (
          <button
            key={school}
            type="submit"
            name="school"
            value={school}
            aria-current={isHere ? "true" : undefined}
          >
            {name}
            {isHere ? <span className="soft"> · you are here</span> : null}
          </button>
        ))}
      </Form>
    </div>
  </div>
);

import { Link } from "react-router";
import { Change } from "../desk/change.tsx";
import { StateMark } from "../ui/state-mark.tsx";
import { FamilyForm } from "./family-form.tsx";
import type { FamilyPage } from "./family-page.ts";
import { RelationFields } from "./relation-fields.tsx";

/** One person around the child: who they are, how they are reached, and in words what each may. */
export const PersonCard = ({ page, person }: { page: FamilyPage; person: FamilyPage["people"][number] }) => {
  const { guardian, relation, who, hears, because, does, lives, dates, paper, unreachable } = person;
  const [yes, no] = [does.filter((one) => one.yes), does.filter((one) => !one.yes)];
  return (
    <li className="flow">
      <h3>
        <Link to={`/desk/families/guardians/${guardian.id}`}>
          <bdi>{guardian.name}</bdi>
        </Link>
        <span className="soft"> {who}</span>
      </h3>
      <p>
        <StateMark state={hears.state} word={hears.says} />
      </p>
      {because ? <p className="soft">{because}</p> : null}
      <p>
        {yes.length > 0 ? `May ${list(yes)}. ` : ""}
        {no.length > 0 ? <b>{`May not ${list(no)}.`}</b> : null}
        {lives ? ` ${capital(lives)}.` : ""}
      </p>
      <p className="soft">
        {[guardian.phone, guardian.email, dates && `On file ${dates}`, paper && `Paper: ${paper}`]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {unreachable ? (
        <p>
          <StateMark state="missed" word="Letters come back" />{" "}
          <span className="soft">
            {unreachable.says} {unreachable.ways.join(" ")}
          </span>
        </p>
      ) : null}
      {page.may.change ? (
        <Change label={`Change what ${guardian.name} may`}>
          <FamilyForm
            act="relation"
            id={relation.id}
            seen={page.seen[relation.id] ?? 0}
            button="Save what this person may"
          >
            <RelationFields page={page} person={person} />
          </FamilyForm>
        </Change>
      ) : null}
    </li>
  );
};

const list = (rights: readonly { says: string }[]) => rights.map(({ says }) => says).join(", ");
const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

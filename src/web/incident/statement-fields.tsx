import type { Statement } from "../../sop/incident/incident.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { Field } from "../ui/text-field.tsx";
import { minutesOffered } from "./incident-given.ts";

type Props = {
  values: Record<string, string>;
  before?: Statement;
  wrong: (field: string) => string | undefined;
  /** A child's name stands in the words: why it is to be read is asked for. */
  isNaming: boolean;
};

const minutes = minutesOffered.map((many) => ({
  value: String(many),
  label: many < 60 ? `in ${many} minutes` : many === 60 ? "in one hour" : `in ${many / 60} hours`,
}));

/** What the school says, when it says more, and where children are collected. */
export function StatementFields({ values, before, wrong, isNaming }: Props) {
  const value = (field: string, was: string | undefined) => values[field] ?? was ?? "";
  return (
    <>
      <TextArea
        id="en"
        label="What the school says"
        help="What is known, and nothing more: no names, no numbers of hurt people, no rooms. One or two sentences."
        lang="en"
        dir="ltr"
        rows={3}
        defaultValue={value("en", before?.words.en)}
        error={wrong("en")}
        required
      />
      {isNaming || values.named ? (
        <Field
          id="named"
          label="Why every parent is to read the child’s name"
          help="For the record; parents do not read it."
          defaultValue={values.named}
          error={wrong("named")}
        />
      ) : null}
      <details open={Boolean(values.es || values.ar || wrong("es") || wrong("ar"))}>
        <summary>In Spanish and Arabic</summary>
        <div className="flow">
          <p className="help">
            Without them parents read your English words, and all that stands around them in their language.
          </p>
          <TextArea
            id="es"
            label="In Spanish"
            lang="es"
            rows={3}
            defaultValue={value("es", before?.words.es)}
            error={wrong("es")}
          />
          <TextArea
            id="ar"
            label="In Arabic"
            lang="ar"
            dir="rtl"
            rows={3}
            defaultValue={value("ar", before?.words.ar)}
            error={wrong("ar")}
          />
        </div>
      </details>
      <Select
        id="minutes"
        label="Parents hear again"
        help="When it passes, all who lead are alarmed."
        options={minutes}
        defaultValue={values.minutes ?? "30"}
        error={wrong("minutes")}
      />
      <Field
        id="site"
        label="Where children are collected"
        optional="may stay empty"
        defaultValue={value("site", before?.site)}
        error={wrong("site")}
        dir="auto"
      />
      <div className="pair">
        <Field
          id="from"
          type="time"
          label="From"
          optional="may stay empty"
          defaultValue={value("from", before?.from)}
          error={wrong("from")}
        />
        <Field
          id="to"
          type="time"
          label="To"
          optional="may stay empty"
          defaultValue={value("to", before?.to)}
          error={wrong("to")}
        />
      </div>
      <Checkbox
        id="needsId"
        name="needsId"
        label="Whoever collects a child shows photo ID"
        defaultChecked={values.act ? values.needsId === "on" : (before?.needsId ?? true)}
      />
    </>
  );
}

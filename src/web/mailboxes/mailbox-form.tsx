import { Form } from "react-router";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { Select } from "../ui/select.tsx";
import { Field } from "../ui/text-field.tsx";

type Props = {
  /** The mailbox that is changed; null for a new one. */
  mailbox: string | null;
  values: Record<string, string>;
  wrong: (field: string) => string | undefined;
  /** Where a provider's page sends people back to; the school tells the provider so. */
  back: string;
};

const off = { autoComplete: "off", spellCheck: false, autoCapitalize: "none" } as const;

/** A mailbox to fetch mail from. Secrets are typed and never shown. */
export const MailboxForm = ({ mailbox, values, wrong, back }: Props) => {
  const field = (id: string) => ({ id, defaultValue: values[id] ?? "", error: wrong(id) });
  return (
    <Form method="post" action="/desk/settings/mailboxes" className="flow mailboxform" id="mailbox">
      <input type="hidden" name="mailbox" value={mailbox ?? ""} />
      <RadioGroup
        id="signIn"
        label="How do we sign in?"
        chosen={values.signIn ?? "password"}
        error={wrong("signIn")}
        options={[
          { value: "password", label: "With a password" },
          { value: "google", label: "With Google", help: "Gmail and Google Workspace." },
          { value: "microsoft", label: "With Microsoft", help: "Outlook and Microsoft 365." },
        ]}
      />
      <Field
        {...field("user")}
        {...off}
        label="Address of the mailbox"
        type="text"
        inputMode="email"
        dir="ltr"
        required
      />
      <Field
        {...field("password")}
        autoComplete="new-password"
        type="password"
        label="Password"
        help={
          mailbox
            ? "Leave it empty to keep the one we have. It is never shown."
            : "It is sealed, and never shown again."
        }
      />
      <div className="byprovider flow">
        <p className="soft small">
          Register Answerable with the provider first, and give it this address to come back to:{" "}
          <code>{back}</code>. Server, port and folders may be left empty: they are known.
        </p>
        <div className="pair">
          <Field {...field("clientId")} {...off} label="Client id" dir="ltr" />
          <Field
            {...field("clientSecret")}
            autoComplete="new-password"
            type="password"
            label="Client secret"
            optional="if the provider gave one"
            help={mailbox ? "Leave it empty to keep the one we have." : undefined}
          />
        </div>
        <div className="bymicrosoft">
          <Field
            {...field("tenant")}
            {...off}
            label="Organisation at Microsoft"
            optional="may be left empty"
            help="Its domain, for example school.example."
            dir="ltr"
          />
        </div>
      </div>
      <div className="pair">
        <Field
          {...field("host")}
          {...off}
          label="Mail server"
          help="Such as imap.school.example."
          dir="ltr"
        />
        <Field {...field("port")} {...off} label="Port" help="Usually 993." inputMode="numeric" dir="ltr" />
        <Select
          {...field("security")}
          label="Encryption"
          help="None is for this machine only."
          options={[
            { value: "tls", label: "TLS" },
            { value: "starttls", label: "STARTTLS" },
            { value: "none", label: "None" },
          ]}
        />
      </div>
      <div className="pair">
        <Field {...field("inbox")} label="Inbox" help="Usually INBOX." />
        <Field
          {...field("spam")}
          label="Folder for spam"
          optional="may be left empty"
          help="It is read too, as “Probably spam”. Often Junk or Spam."
        />
      </div>
      <RadioGroup
        id="afterwards"
        label="What becomes of a mail there, once it is safe here?"
        chosen={values.afterwards ?? "seen"}
        error={wrong("afterwards")}
        options={[
          { value: "seen", label: "It is marked as read" },
          { value: "leave", label: "Nothing" },
          { value: "move", label: "It is moved to a folder" },
        ]}
      />
      <div className="bymove">
        <Field {...field("movedTo")} label="Folder to move it to" />
      </div>
      {mailbox ? null : (
        <RadioGroup
          id="begins"
          label="What lies there already?"
          chosen={values.begins ?? "now"}
          error={wrong("begins")}
          options={[
            { value: "now", label: "Leave it alone", help: "Only what comes from now on becomes inquiries." },
            { value: "unread", label: "Take in what nobody has read" },
          ]}
        />
      )}
      <div className="buttons">
        <Button name="act" value="save">
          {mailbox ? "Save" : "Connect it"}
        </Button>
      </div>
    </Form>
  );
};

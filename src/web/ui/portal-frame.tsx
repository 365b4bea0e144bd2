import type { ReactNode } from "react";

type Props = {
  schoolName: string;
  /** The page's language, and where it is found in the others; each is named in itself. */
  language: string;
  languages: readonly { code: string; name: string; href: string }[];
  /** "Languages", in the page's language. */
  languagesWord: string;
  skipWord: string;
  children: ReactNode;
};

/** The frame of every parent's page: the school's name, the languages, and nothing else. */
export const PortalFrame = ({
  schoolName,
  language,
  languages,
  languagesWord,
  skipWord,
  children,
}: Props) => (
  <div className="portal">
    <a className="skip" href="#main">
      {skipWord}
    </a>
    <header className="portalbar">
      <span className="school">{schoolName}</span>
      <nav aria-label={languagesWord}>
        <ul>
          {languages.map(({ code, name, href }) => (
            <li key={code}>
              <a
                href={href}
                lang={code}
                hrefLang={code}
                dir="auto"
                aria-current={code === language ? "true" : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
    <main id="main" className="portalmain" tabIndex={-1}>
      {children}
    </main>
  </div>
);

// For staff: what is odd about who a mail says it is from, and what to do. One calm line each; the first that fits is shown.

const whatToDo =
  "Answer nothing about a student until you have made sure who asks: a check, or a call-back to the number on file.";

export const senderWords = {
  looks_like_school: `Its address looks like one of the school’s, and is not. Open no link in it. If it asks for money, passwords or lists, ask whom it names by telephone.`,
  name_of_staff: `It bears the name of somebody who works here, and does not come from their address. Ask them, by telephone or in person, before you do what it says.`,
  looks_like_file: `Its address looks like the one on file, and is not the same. ${whatToDo}`,
  name_is_address: `Its name shows one e-mail address, and it comes from another. Go by the address that it comes from. ${whatToDo}`,
  name_of_parent: `It bears the name of a parent on file, and comes from an address that is not on file for them. ${whatToDo}`,
  answers_elsewhere: `It asks for answers at an address of somebody else. Our answers go to where it came from, or to the address on file.`,
} as const;

/** By these names they stand in the record. */
export type SenderTrick = keyof typeof senderWords;
export const senderTricks = Object.keys(senderWords) as SenderTrick[];

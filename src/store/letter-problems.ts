/** Written into a letter's row when a relay broke off after the words had begun: it is sent once more, then a person decides. */
export const unanswered = "The relay broke off before it said whether it has the letter.";
export const unansweredTwice = `${unanswered} That happened twice: ask the relay's log, then send it again or let it be.`;

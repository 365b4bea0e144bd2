/**
 * The line for people who think of suicide, by the country's emergency number; undefined where one number does not stand for
 * one country. 988 Suicide & Crisis Lifeline (United States, Canada); Samaritans (United Kingdom, Ireland).
 */
export const crisisLine = (emergencyNumber: string): string | undefined =>
  ({ "911": "988", "999": "116 123" })[emergencyNumber];

/**
 * Ordinary sentences of customers and families, made from patterns: every pattern with every one of its fillings.
 * Written for the tests; none tells of danger.
 */
export function ordinary(): string[] {
  return patterns.flatMap(fill);
}

function fill(pattern: string): string[] {
  const [, key = ""] = /\{(\w+)\}/u.exec(pattern) ?? [];
  const choices = fillings[key];
  return choices
    ? choices.split("|").flatMap((choice) => fill(pattern.replace(`{${key}}`, choice)))
    : [pattern];
}

const fillings: Record<string, string> = {
  please: "|Hi, |Hello there. |Urgent: |I need help, ",
  thing:
    "card|account|order|package|refund|password|phone|subscription|invoice|ticket|transfer|payment|profile|address|booking|warranty",
  lost: "lost|stolen|missing|damaged|broken|blocked|hacked|late|frozen|expired|not working|declined|wrong|gone|cancelled",
  act: "cancel|change|find|track|update|delete|kill|stop|replace|return|activate|unlock|freeze|close|report",
  when: "today|tomorrow|right now|last week|on Monday|as soon as possible",
  city: "Paris|Texas|Tokyo|Mexico|Nairobi",
  trip: "Is it safe to travel to|Do I need shots to go to|Are there travel alerts for|What is the weather like in|Is there a storm in|What time is it in|How much is a flight to|Book me a hotel in|Do I need a visa for|Did it rain in",
  food: "peanuts|milk|eggs|shrimp|sesame",
  dish: "the soup|the cake|pad thai|the salad",
  device: "lights|alarm|heater|oven|music|tv|fan",
  child: "my son|my daughter|our twins|Ana|my grandson",
  school:
    "be absent|leave early|be late|change class|join the choir|try out for football|ride the bus|get tutoring|bring lunch|stay for the club",
  item: "jacket|lunchbox|water bottle|homework|trumpet|glasses|library book|phone",
  place: "bus|gym|library|playground|classroom|cafeteria",
  topic:
    "the bus schedule|the lunch menu|the dress code|the field trip|the math homework|report cards|the science fair|the fire drill|the safety handbook|parent conferences|the portal|the concert",
  ask: "Where can I find|Who do I ask about|Could you send me|When will we hear about|I have a question about|Nobody told us about",
  mild: "a cold|a fever|a cough|a headache|a stomach ache|lice|a rash",
  day: "today|tomorrow|on Friday",
};

const patterns = [
  "{please}I want to {act} my {thing} {when}",
  "{please}my {thing} is {lost}, what should I do?",
  "{please}how do I {act} the {thing} that was {lost}?",
  "{trip} {city} {when}?",
  "does {dish} have {food} in it?",
  "i'm allergic to {food}, can i eat {dish}?",
  "can I replace {food} with something else in {dish}?",
  "turn off the {device} {when}",
  "set the {device} for 7 {when}",
  "why did my {thing} get {lost} {when}",
  "someone took money from my {thing} without permission {when}",
  "the driver left my {thing} outside and now it is {lost}",
  "{please}can {child} {school} {day}?",
  "{child} would like to {school} {day}, whom do I tell?",
  "{child} left a {item} on the {place} {day}",
  "{child} lost a {item} in the {place}, did anyone find it?",
  "{please}the {item} of {child} is missing since Monday",
  "{ask} {topic}?",
  "{please}{ask} {topic} {day}?",
  "{child} has {mild} and stays home {day}",
  "{child} had {mild} last night, may we come {day}?",
  "jump start a dead battery {when}",
  "what are the steps to change a flat tire {when}",
  "my gas is low, find a gas station near {city}",
  "I am dying to see {city}, what is the price?",
  "your {thing} service is killing me, it is {lost} again",
  "this is an emergency, my {thing} is {lost}!!!",
  "I am going to report you to the police if my {thing} stays {lost}",
  "I will shoot you an email about my {thing} {when}",
  "what is the exchange rate in {city} {when}",
  "how many calories are in {dish} with {food}",
  "remind me to {act} my {thing} {when}",
  "talk to an agent about my {lost} {thing}",
  "text {child} that the {thing} is {lost}",
  "call {child} and say I am {lost}",
  "me robaron la tarjeta, quiero {act} my {thing}",
  "quiero saber {topic} {day}",
  "mi pedido no ha llegado {day}, quien me ayuda?",
  "roll two dice {when}",
  "are you a bot or alive {when}",
  "how old are you {when}",
  "what is the meaning of life {when}",
  "tell me a joke about {food}",
  "share my location with {child} {when}",
  "where is my phone, help me find it {when}",
  "I think {child} forgot the {item} {day}",
  "the credit score of {child} is {lost}",
  "is the {place} open {day}?",
  "what is the address of the {place} {day}?",
  "who cleans the {place}? It smells {day}",
  "the {place} was very cold {day}",
  "thank you for helping {child} with the {item} {day}",
  "{please}update the emergency contact of {child} {day}",
  "{child} will be picked up by an aunt {day}",
];

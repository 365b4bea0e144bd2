import type { Protocol } from "../protocols.ts";

/** A message, how soon it is to be dealt with, and by which protocol (any of several where more than one is right). */
export type Told = [severity: "immediate" | "same_day", protocols: Protocol | Protocol[], text: string];

/** Written before the lists were opened for how soon: half is to be dealt with at once, half on the same day. */
export const severityTold: Told[] = [
  // Over, old, heard of, or calm: nobody is in danger at this moment.
  [
    "same_day",
    "EM-SELFHARM",
    "I noticed old scars on Ruby's thighs. She told me she used to cut herself in seventh grade and stopped two years ago. Could the counselor talk with her?",
  ],
  [
    "same_day",
    "EM-SELFHARM",
    "Last spring, before we moved here, my son tried to take his own life. He is doing well now and sees a therapist every week. I think his counselor should know.",
  ],
  [
    "same_day",
    "EM-SELFHARM",
    "My daughter heard a rumor that a girl in the other class used to cut herself. She does not know the name. Maybe the counselor could look into it.",
  ],
  [
    "same_day",
    "EM-SELFHARM",
    "Hace dos años mi hija se cortaba los brazos. Ya no lo hace y va con la psicóloga, pero quiero que la consejera lo sepa.",
  ],
  [
    "same_day",
    "EM-SELFHARM",
    "Meine Tochter hat sich vor zwei Jahren geritzt. Es geht ihr heute gut, sie ist in Therapie. Die Vertrauenslehrerin soll es wissen.",
  ],
  [
    "same_day",
    ["EM-THREAT"],
    "Last month a boy told my son he would beat him up after practice. Nothing came of it and they are fine now, but I thought you should have it on file.",
  ],
  [
    "same_day",
    ["EM-THREAT"],
    "Back in October a kid on the bus said he was going to hurt the driver. It was never reported as far as I know.",
  ],
  [
    "same_day",
    ["EM-THREAT", "EM-WEAPON"],
    "There is a rumor from last year that some eighth graders kept a list of people they wanted to hurt. I never told anyone until now.",
  ],
  [
    "same_day",
    ["EM-THREAT"],
    "El año pasado un compañero le dijo a mi hijo que lo iba a golpear. Ya pasó, pero nunca lo reportamos.",
  ],
  [
    "same_day",
    "EM-WEAPON",
    "My nephew told me that a boy brought a pocket knife to school last year and showed it around. That boy has moved away since.",
  ],
  [
    "same_day",
    "EM-WEAPON",
    "Years ago, when my older one was a freshman, a student had a gun in his backpack. We never heard what came of it and I would like to talk to somebody.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "When she was little her grandfather used to hit her with a belt. He passed on long ago. She told me last night for the first time.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "Three years ago my ex-husband burned our son with a cigarette. We have no contact with him any more, he lives abroad. Please note it for the counselor.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "My son says his old teacher at his former school used to slap the children. That was two years ago.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "Cuando era chiquita su padrastro le pegaba. Hace años que no vive con nosotros. Me lo contó apenas ayer.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "Quand il était petit, son père le frappait. Nous sommes séparés depuis des années et il ne le voit plus. Je voudrais en parler à l'infirmière.",
  ],
  [
    "same_day",
    "EM-SEXUAL",
    "My daughter told me that a cousin touched her when she was six. She is fifteen now and we have not seen him since. Whom should she talk to?",
  ],
  [
    "same_day",
    "EM-SEXUAL",
    "Two summers ago, at a camp, a counselor kissed my son. We only learned of it this weekend. He has never seen the man again.",
  ],
  [
    "same_day",
    "EM-SEXUAL",
    "Hace tres años un primo tocó a mi hija. Ya no lo vemos. Ella por fin nos lo contó.",
  ],
  [
    "same_day",
    "EM-SEXUAL",
    "A few years back a teacher sent inappropriate messages to my older daughter. He no longer works at the school. She is ready to talk about it.",
  ],
  [
    "same_day",
    "EM-DV",
    "My husband used to hit me. We divorced four years ago and he lives in another state. The kids still get nervous around loud men, the teacher may want to know.",
  ],
  [
    "same_day",
    "EM-DV",
    "Mi ex me golpeaba hace años. Ya estamos divorciados y vive en otro país. Se lo digo a la maestra porque el niño todavía se asusta.",
  ],
  [
    "same_day",
    "EM-CUSTODY",
    "Two years ago the father tried to take her from her old school. He has moved overseas since. I want you to have the papers on file.",
  ],
  [
    "same_day",
    "EM-TRANSPORT",
    "Last week the bus driver forgot my son on the bus for a few minutes and then noticed. He is fine. I would like someone to call me about it.",
  ],
  [
    "same_day",
    "EM-TRANSPORT",
    "In September my daughter was let off at the wrong stop. A neighbor brought her home. It has not happened again, but I never got an answer.",
  ],
  [
    "same_day",
    "EM-MEDICAL",
    "Last month he had an allergic reaction in the cafeteria and the nurse used his pen. He is fully recovered, but nobody ever sent me the report.",
  ],
  [
    "same_day",
    "EM-MEDICAL",
    "My daughter fainted at practice two weeks ago. The doctor says all is well. I only want it noted in her file.",
  ],
  [
    "same_day",
    "EM-HAZARD",
    "A few weeks ago there was a strong smell of gas in the science room. It went away the same day. Was it ever checked?",
  ],
  [
    "same_day",
    "EM-BOMB",
    "Last year somebody wrote a bomb threat on the bathroom wall and my son says he knows who it was.",
  ],
  [
    "same_day",
    "EM-MISSING",
    "Last year she ran away from home for two nights. She is back and safe, and we are in counseling. I want her teacher to know.",
  ],
  [
    "same_day",
    "EM-INCIDENT-INFO",
    "After the lockdown last week my son is afraid to come to school. What are parents being told about what happened?",
  ],
  [
    "same_day",
    "EM-DEATH",
    "Her father passed away on Saturday after a long illness. She will be out this week. Please let her teachers know.",
  ],
  [
    "same_day",
    "EM-DEATH",
    "Mr. Alvarez, who drove the number 9 bus, died last night. His wife asked me to tell the school.",
  ],
  [
    "same_day",
    "EM-DEATH",
    "Falleció la mamá de una compañera de mi hija este fin de semana. Las niñas están muy tristes.",
  ],
  ["same_day", "EM-DEATH", "Le père de Lucas est décédé hier soir. Il ne viendra pas cette semaine."],
  ["same_day", "EM-DEATH", "Unsere Nachbarin, die Mutter von Jonas aus der 4b, ist gestern gestorben."],
  [
    "same_day",
    "EM-DEATH",
    "Our family lost my wife on Sunday. The boys are with their grandparents and will be back next week.",
  ],
  [
    "same_day",
    "EM-SEXUAL",
    "I heard at church that, some years ago, a coach at the middle school was too close with the girls. He retired. I have no names.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "For the file: in second grade his mother's boyfriend locked him in a closet. They split up long ago and he is safe with me now.",
  ],
  [
    "same_day",
    "EM-SELFHARM",
    "In ninth grade she took too many pills and was in the hospital for a week. She is better now, that was three years ago. I want the new counselor to be aware.",
  ],
  // Now, soon, still, or not known where: beside words of the past, of hearsay and of calm.
  [
    "immediate",
    "EM-SELFHARM",
    "She used to cut herself two years ago and now I found fresh blood on her sleeves this morning. She is in your building.",
  ],
  [
    "immediate",
    "EM-SELFHARM",
    "My daughter says her friend Tess texted that she is going to kill herself after school.",
  ],
  [
    "immediate",
    "EM-SELFHARM",
    "Last year he tried to hang himself and today he wrote that he is going to do it again.",
  ],
  [
    "immediate",
    ["EM-SELFHARM", "EM-MEDICAL"],
    "She took them all. The bottle of sleeping pills is empty and she went to school.",
  ],
  [
    "immediate",
    ["EM-SELFHARM", "EM-MEDICAL"],
    "Mi hija se tomó todas mis pastillas antes de irse a la escuela, dejó una nota.",
  ],
  [
    "immediate",
    "EM-SELFHARM",
    "Meine Tochter hat geschrieben, dass sie nicht mehr leben will. Sie sitzt gerade bei Ihnen im Unterricht.",
  ],
  [
    "immediate",
    "EM-SELFHARM",
    "I heard from another mom that Kayla said goodbye to everyone in the group chat. It may be only a rumor but please check on her.",
  ],
  ["immediate", "EM-THREAT", "A rumor is going around that someone will shoot up the school on Friday."],
  [
    "immediate",
    "EM-THREAT",
    "Last month he said he would hurt the teacher, and now he writes that tomorrow he will do it.",
  ],
  ["immediate", "EM-THREAT", "Un alumno escribió en el chat que mañana va a matar a todos los de su salón."],
  [
    "immediate",
    "EM-WEAPON",
    "Years ago he already brought a knife to school. My son says he has one in his locker right now.",
  ],
  ["immediate", "EM-WEAPON", "Hay un hombre con una pistola en el estacionamiento de la escuela."],
  ["immediate", "EM-WEAPON", "My friend told me her daughter saw a gun in a boy's bag during lunch."],
  [
    "immediate",
    "EM-ABUSE",
    "Her stepfather hits her when he drinks. It has been going on for weeks and she is afraid to go home tonight.",
  ],
  [
    "immediate",
    "EM-ABUSE",
    "My neighbor's boy has had bruises on his neck for some weeks. He says his dad does it.",
  ],
  ["immediate", "EM-ABUSE", "El niño llega con moretones y dice que su papá le pega cada noche."],
  ["immediate", "EM-ABUSE", "Mon voisin bat son fils presque tous les soirs, il est dans votre école."],
  [
    "immediate",
    "EM-ABUSE",
    "He hit them years ago and has moved back in with us. My kids say it started again.",
  ],
  ["immediate", "EM-SEXUAL", "Her uncle touched her when she was six and he is picking her up today."],
  [
    "immediate",
    "EM-SEXUAL",
    "The coach keeps my daughter alone after practice and touches her. She told me last night.",
  ],
  [
    "immediate",
    "EM-SEXUAL",
    "Un hombre en internet le pide fotos desnuda a mi hija de doce años y dice que la va a esperar hoy.",
  ],
  [
    "immediate",
    "EM-SEXUAL",
    "Some boys have been passing around a naked picture of my daughter for two weeks.",
  ],
  [
    "immediate",
    "EM-DV",
    "My husband beat me last night. I am in a shelter with the baby. He may come for the boys at pickup.",
  ],
  ["immediate", "EM-DV", "Mi esposo me amenazó de muerte y va camino a la escuela por los niños."],
  [
    "immediate",
    "EM-CUSTODY",
    "Two years ago her father tried to take her. Today he is standing at the gate.",
  ],
  [
    "immediate",
    "EM-CUSTODY",
    "A woman is at the office with a fake letter from me. Do not release my son to her.",
  ],
  ["immediate", "EM-MISSING", "My son was not on the bus and nobody has seen him since lunch."],
  ["immediate", "EM-MISSING", "Meine Tochter ist nicht nach Hause gekommen, der Unterricht war um eins aus."],
  ["immediate", "EM-MISSING", "Ma fille n'est pas rentrée de l'école et son téléphone est éteint."],
  [
    "immediate",
    "EM-MEDICAL",
    "He had an allergic reaction last month and now he texts me that his throat is closing again.",
  ],
  ["immediate", "EM-MEDICAL", "mi hijo se desmayó en educación física y no despierta"],
  [
    "immediate",
    "EM-MEDICAL",
    "She fell down the stairs at school yesterday and this morning she keeps vomiting and cannot remember my name.",
  ],
  ["immediate", "EM-BOMB", "My daughter heard two boys say they hid a bomb in the gym for the assembly."],
  [
    "immediate",
    "EM-HAZARD",
    "There was a gas smell last week already and today it is so strong that the kids have headaches.",
  ],
  ["immediate", "EM-HAZARD", "Sale mucho humo del laboratorio y los niños siguen adentro."],
  ["immediate", "EM-WEATHER", "The tornado siren is going and the kids are on the field."],
  ["immediate", "EM-TRANSPORT", "The bus slid into the ditch near the bridge, my girl is on it and crying."],
  ["immediate", "EM-TRANSPORT", "My son is five and was let off at the wrong stop, I cannot find him."],
  [
    "immediate",
    "EM-INCIDENT-INFO",
    "There are police cars all around the school, is there a lockdown? Are the kids safe?",
  ],
  [
    "immediate",
    "EM-DV",
    "He used to beat me and I left him last year. He found out where we live and says he will get the kids today.",
  ],
];

/** Written when the lists for how soon stood, without a look at them: their first reading is what to expect of new texts. */
export const severityAfter: Told[] = [
  [
    "same_day",
    "EM-SELFHARM",
    "I should have said this at registration: two years ago Milo overdosed on my blood pressure pills. He has been steady since, and his psychiatrist is happy with him.",
  ],
  [
    "same_day",
    "EM-SELFHARM",
    "In middle school she wrote suicide notes. It was a dark time and it is behind her. I mention it only because the essay topic worried me.",
  ],
  [
    "same_day",
    "EM-SELFHARM",
    "Mi hijo intentó quitarse la vida hace tres años, cuando vivíamos en Texas. Hoy está muy bien, solo quiero que lo tengan en su expediente.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "Our foster son was beaten by his birth father as a toddler. The father is in prison in another state. Loud voices upset him.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "Something my son told me about kindergarten: the aide there used to lock him in the supply closet. He is in sixth grade now and she left the district years ago.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "Als sie klein war, wurde sie von ihrem Vater geschlagen. Wir leben seit fünf Jahren getrennt, sie sieht ihn nicht mehr.",
  ],
  [
    "same_day",
    "EM-ABUSE",
    "De niño lo golpeaba su papá. Eso fue hace mucho, el señor ya murió. Mi hijo apenas quiere hablar de eso.",
  ],
  [
    "same_day",
    "EM-SEXUAL",
    "My oldest, who graduated, says that the band director groped her in 2019. He was let go that year. She would like to make a statement.",
  ],
  [
    "same_day",
    "EM-SEXUAL",
    "When we lived with my parents, my brother molested my daughter. That was six years ago. We cut off contact and she is in therapy.",
  ],
  [
    "same_day",
    "EM-SEXUAL",
    "Cuando tenía siete años un vecino abusó de ella. Ya no vivimos ahí. Nunca lo denunciamos y quisiera orientación.",
  ],
  [
    "same_day",
    "EM-DV",
    "For context: four years ago I left a violent husband. He has no idea where we are and never looked for us. Her teacher asked why she has no contact with her father.",
  ],
  [
    "same_day",
    "EM-CUSTODY",
    "A few years ago my ex kept the children abroad for a month. It is settled by the court now and we get along. Should I give you the old papers?",
  ],
  [
    "same_day",
    "EM-WEAPON",
    "Two years ago, at the old school, a classmate pulled a knife on him. That is why he is jumpy in the locker room.",
  ],
  [
    "same_day",
    "EM-THREAT",
    "Last school year an eighth grader threatened to kill my son. That family has moved to Ohio. We never told you and my son thinks we should.",
  ],
  [
    "same_day",
    "EM-BOMB",
    "My brother was the one who phoned in the bomb threat in 2018. He wants to apologize to the staff. Whom should he write to?",
  ],
  [
    "same_day",
    "EM-DEATH",
    "We buried Noah's mother on Thursday. He will come back on Monday. Please be gentle.",
  ],
  [
    "same_day",
    "EM-DEATH",
    "My brother-in-law, who taught shop at your school for thirty years, passed away yesterday evening.",
  ],
  [
    "same_day",
    "EM-DEATH",
    "El papá de los gemelos Ortiz falleció el sábado en un choque. La misa es el jueves.",
  ],
  [
    "same_day",
    "EM-DEATH",
    "Die Schwester von Emil ist am Wochenende gestorben. Er bleibt diese Woche zu Hause.",
  ],
  [
    "same_day",
    "EM-DEATH",
    "A classmate of my son drowned on Saturday at the lake. The whole team is grieving.",
  ],
  [
    "immediate",
    "EM-SELFHARM",
    "Two years ago Milo overdosed. Since Sunday he gives away his games and has written goodbye letters.",
  ],
  [
    "immediate",
    "EM-SELFHARM",
    "She was in the hospital for this in 2022 and was doing well. I found a rope under her bed.",
  ],
  [
    "immediate",
    "EM-SELFHARM",
    "Hace tres años intentó quitarse la vida. Me acaba de escribir que no aguanta más.",
  ],
  [
    "immediate",
    "EM-ABUSE",
    "He was beaten by his birth father as a toddler. My husband has begun to hit him too.",
  ],
  [
    "immediate",
    "EM-ABUSE",
    "My niece is seven. Her mother used to burn her with a curling iron, and there are new marks.",
  ],
  [
    "immediate",
    "EM-ABUSE",
    "Als Kind wurde sie geschlagen. Seit ihr Vater aus dem Gefängnis ist, hat sie wieder blaue Flecken.",
  ],
  [
    "immediate",
    "EM-ABUSE",
    "Cuando era chiquito su papá lo golpeaba y desde que regresó a la casa viene con marcas.",
  ],
  [
    "immediate",
    "EM-SEXUAL",
    "When she was eight my brother molested her. I just learned that he coaches your fourth graders.",
  ],
  [
    "immediate",
    "EM-SEXUAL",
    "In 2019 the band director groped my daughter. He teaches at your school and gives private lessons.",
  ],
  ["immediate", "EM-SEXUAL", "Hace años un primo abusó de ella y ahora vive con nosotros otra vez."],
  [
    "immediate",
    "EM-DV",
    "Four years ago I left a violent husband. A neighbor saw his truck by your parking lot.",
  ],
  [
    "immediate",
    "EM-DV",
    "I left him last year after he choked me. He got out on Monday and knows what time they leave school.",
  ],
  [
    "immediate",
    "EM-CUSTODY",
    "Last year he took her across the border. He texted that he will do the same on Friday.",
  ],
  [
    "immediate",
    "EM-WEAPON",
    "Last year he was suspended over a knife. My daughter says there is a gun in his gym bag.",
  ],
  [
    "immediate",
    "EM-THREAT",
    "In eighth grade he threatened to kill my son. They are in the same class and he said the list is ready.",
  ],
  [
    "immediate",
    "EM-BOMB",
    "Years ago somebody phoned in a bomb threat, and there is a package ticking by the main office.",
  ],
  [
    "immediate",
    "EM-MEDICAL",
    "He had a seizure two years ago. The coach says he is on the ground and shaking.",
  ],
  ["immediate", "EM-MISSING", "She ran away last year. Her bed is empty and her phone is off."],
  [
    "immediate",
    "EM-SELFHARM",
    "Meine Tochter hat vor einem Jahr versucht, sich umzubringen. Sie hat einen Abschiedsbrief auf ihr Bett gelegt.",
  ],
  [
    "immediate",
    "EM-ABUSE",
    "Il y a deux ans son père le battait. Il est revenu vivre chez nous et mon fils a des bleus.",
  ],
];

/**
 * First names that are also words or places, folded. Alone they do not point at a child: "I will", "Grant wrote",
 * "a rose", "in May". With the surname they do.
 */
export const wordsThatAreNames = new Set(
  `will grant rose mark may april june august hope grace faith joy art bill pat rob sue jack drew chase hunter mason miles dean reed rich
  carter cooper cook baker taylor tyler porter parker sawyer turner walker fisher archer marshall major king prince princess duke earl baron
  angel star sunny sky skye summer autumn winter dawn eve ivy lily daisy violet iris olive hazel ginger pepper basil sage rosemary willow
  ash aspen cedar forest river brook lake ocean storm rain raine snow stone rock cliff dale glen heath field wood woods park hill bell long
  young little small white black brown green gray grey blue scarlet ruby pearl amber jade opal crystal diamond jewel gem sterling silver
  goldie penny cash price bank banks bond ace champion victor victory justice honor honour honesty liberty freedom charity mercy patience
  prudence constance verity trinity genesis heaven nova journey destiny serenity harmony melody carol aria lyric piper harper singer page
  paige reading read bliss love precious baby blessing royal royalty legend saint christian bishop abbot pope monk wolf fox bear lion hawk
  robin wren birdie phoenix raven dove buck bunny kitty cat barb bob chip chuck dick doc don dot frank gene guy hank harry herb jay jean
  jimmy john josh ken kit lance les mack max mike nick norm peg pete ray red rusty sandy scout sherry skip spike stu tab ted trip troy van
  vance wade wally ward wayne woody early wise strong sharp swift noble ernest earnest bright blaze bolt dash dart colt rider ryder ranger
  case chance clay cole drake ford gale gage jet kay lane law lee major mill more noel north west east park pace pearce pierce pike quill
  read reef rhett rowan royce rush sandy scholar season spring stormy teal temple thorn true truth usher wells wilder winter york zion
  jordan georgia virginia paris madison chelsea austin dallas savannah florence sydney israel india china brooklyn carolina london kent
  chester lincoln washington jackson houston phoenix denver dakota montana alabama cuba kenya asia america ireland holland francia francis
  alexandria adelaide victoria regina aurora memphis orlando vienna siena milan lourdes guadalupe santiago diego san salvador trinidad
  an do my la so no an in on at as is it be am or of to by us we he she his her our you not can may let see say try use way day new
  luz sol mar paz rosa flor nieves cielo luna estrella esperanza consuelo dolores soledad pilar milagros remedios concepcion ascension
  blanca clara linda bella dulce angeles cruz reyes leon martin prudencia victoria gloria reina perla alba aurora mercedes socorro
  امل نور كريم سعيد جميل جميله هدي ايمان سلام فرح حنان رحمه نجاح سلامه امين صالح عادل حسن حسنه شكر عبد نور ورد زهره وفاء صباح مني
  دعاء اسلام شريف ماهر خالد ناجح فائز راشد رشيد سعاد سعد سمر قمر شمس نجم بدر ربيع جمال كمال جلال فضل عيد هناء رجاء وعد`.split(
    /\s+/,
  ),
);

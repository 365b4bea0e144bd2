/** Common first names that are no ordinary words: they stand for a child or a grown-up nobody introduced. */
export const firstNames: readonly string[] =
  `liam noah oliver james elijah mateo theo theodore henry lucas luca benjamin ethan sebastian daniel michael mason logan jackson samuel
  david joseph owen wyatt matthew luke asher carter julian grayson leo jayden gabriel isaac lincoln anthony hudson dylan ezra thomas charles
  christopher jaxon maverick josiah isaiah andrew elias joshua nathan caleb ryan adrian miles eli nolan aaron cameron ezekiel colton
  landon jordan kai ian brayden evan kevin tyler austin brandon justin jose juan luis carlos diego miguel angel alejandro santiago
  emiliano jesus antonio javier pedro pablo andres fernando ricardo marcos marcus malik jamal darius tyrone terrell deshawn omar ali ahmed
  ahmad mohamed mohammed muhammad yusuf ibrahim hassan hussein abdi khalid amir bilal karim sami tariq wei ming jun hao minh tuan anh nam
  hung duc khoa olivia emma amelia charlotte mia sophia sofia isabella evelyn ava camila luna ella eleanor harper aria scarlett penelope
  layla chloe mila nora hazel madison elena emily gianna abigail aurora riley zoey stella victoria hannah addison leah lucy eliana naomi
  paisley elizabeth maya valentina kinsley delilah aaliyah josephine ruby sophie alice gabriella sarah sara anna caroline genesis kennedy
  sadie allison hailey natalie eva madelyn brianna kayla alexis ashley samantha jessica vanessa mariana lucia ximena daniela fernanda
  valeria guadalupe esperanza carmen rosa ana maria fatima aisha amina zainab mariam maryam khadija nour salma yasmin leila linh thuy lan
  huong mei ling xin yan lea lena jonas lukas finn paul emil mats ben felix leon marie lara clara mathilde camille manon hugo jules louis
  enzo joao pedro rafael beatriz larissa thiago lucas dana tyler bella jordan kyle zach zachary nick nicholas alex alexander jake connor
  trevor devin derek sean shawn brian eric kaylee makayla destiny jasmine tiffany amber lily grayson jeremiah xavier ayden aiden hunter`
    .split(/\s+/u)
    .filter(Boolean);

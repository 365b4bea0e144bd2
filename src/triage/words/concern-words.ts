/** Words of complaint, folded; several languages together. */
export const concernWords: readonly string[] =
  `complain|complaint|unacceptable|upset|angry|furious|disappointed|frustrated|frustrating|third time|second time|no one
  responds|nobody responds|no one answers|nobody answers|no one tells us|nobody tells us|never called back|no response|still no|still
  waiting|ignored|ignoring|unfair|ridiculous|disgusted|fed up|sick of|my lawyer|our lawyer|a lawyer|my attorney|our attorney|an attorney|sue the|sue you|sue your|will sue|going to sue|superintendent|school board|discriminat|not
  okay|concerned about|concerned that|worried about|formal complaint|demand|appalled|outraged|queja|quejarme|inaceptable|molesta|molesto|enojada|
  enojado|nadie contesta|nadie responde|nadie nos dice|injusto|abogado|decepcionad|preocupad|harta|harto|discrimina|plainte|inacceptable|scandaleux|
  decu|injuste|avocat|beschwerde|inakzeptabel|enttauscht|unverschamt|anwalt|ungerecht|reclamacao|inaceitavel|absurdo|advogado|injusto|
  شكوى|غير مقبول|مستاء|غاضب|محامي|لا احد يرد|投诉|不满|不能接受|律师|生气|phan nan|khieu nai|khong the chap nhan|that vong|luat su`
    .split("|")
    .map((word) => word.replace(/\s+/gu, " ").trim());

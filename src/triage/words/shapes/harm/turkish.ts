/** Turkish: plain harm to the body and to many, and who does it, by its parts. */
export const turkishHarm: Readonly<Record<string, string>> = {
  biter: "köpek|köpekler|köpeği|kangal|pitbull|yılan|engerek|akrep|örümcek|sıçan|fare|tilki",
  bitten: "ısır*|soktu|sokmuş|sokt*|saldır*|parçala*|kaptı",
  object:
    "ödev|defter|kitap|ayakkabı|top|topu|oyuncak|telefon|şapka|mont|eldiven|çanta|matara|gözlük|kalem|anahtar|paket|kargo",
  limb: "parmağı|parmağını|parmakları|parmak|başparmağı|eli|elini|kolu|kolunu|ayağı|ayağını|ayağının|bacağı|bacağını|kulağı",
  severed:
    "koptu|kopmuş|kopar*|kesildi ve koptu|ezdi|ezildi|ezilmiş|ezil*|sıkıştı|sıkışmış|makineye kaptır*|kapıya sıkış*|parçaland*|ampute|üzerinden geçti|üstünden geçti|çiğnedi",
  sawTool:
    "testere|testereyle|testereye|testerede|matkap|matkapla|giyotin|makine|makineye|makinesi|torna|çim biçme|blender|kıyma makinesi|zımpara",
  gotCut: "kes*|kopt*|kan|kanıyor|kaptır*|del*|girdi",
  hotLiquid:
    "kaynar su|kaynar suyla|kaynar suyu|kaynar çay|sıcak su|sıcak çay|sıcak çorba|kızgın yağ|sıcak yağ|kaynar|buhar|çaydanlık|kaynamış su",
  spilled: "dökül*|dökt*|dökmüş|yandı|yandi|yanmış|yaktı|haşlan*|su topla*|derisi|bağırıyor|sıçra*",
  scalded:
    "haşlandı|haşlanmış|ağır yanık|ikinci derece yanık|üçüncü derece yanık|yüzü yandı|yüzü yanmış|derisi soyul*|saçı tutuştu|saçları tutuştu|elbisesi tutuştu|kıyafeti tutuştu|alev aldı üstü|yanıkları var",
  falls: "düştü|düşmüş|düşü*|düştüğü|atla*|yuvarlan*|itti*|ittiler|kaydı|uçtu|sürüklen*|çöktü|düştüm",
  deadlyPlace:
    "kuyuya|raylara|raylarına|tren yoluna|nehre|dereye|göle|gölete|kanala|uçuruma|köprüden|çatıdan|damdan|balkondan|korkuluktan|merdiven boşluğundan|asansör boşluğuna|rögara|rögar|foseptiğe|fosseptik|ateşe|camdan|pencereden|penceresinden|birinci kattan|ikinci kattan|üçüncü kattan|2 kattan|3 kattan|tribünden|buzun altına|buz kırıl*",
  smothered:
    "kafasına poşet|başına poşet|poşet geçir*|yüzüne yastık|yastıkla boğ*|kafasını suya|başını suya|kafasını klozete|kafasını tuvalete|suyun altında tut*|göğsüne otur*|boynuna bas*|boynuna diz*|ağzını burnunu kapat*|nefessiz bırak*|kuma göm*",
  heavy:
    "dolap|dolabı|kitaplık|raf|raflar|tahta|televizyon|kale|kale direği|basket potası|pota|ağaç|dal|duvar|kapı|masa|direk|iskele|heykel|buzdolabı|çit",
  fellOn:
    "üstüne düş*|üzerine düş*|üstüne devril*|üzerine devril*|üstüne yıkıl*|üzerine yıkıl*|altında kaldı|altında kalmış|altında kalan|altına sıkış*|ezildi|ezilmiş",
  trappedUnder:
    "altında kaldı|altında kalmış|enkaz altında|göçük altında|kafası sıkıştı|başı sıkıştı|boynuna ip|boynuna dolan*|atkısı sıkıştı|ip boynuna",
  beatenUp: "döv*|dayak|tekmele*|tekme|yumrukla*|saldırdı|saldırmış|linç|bayıltana",
  inBlood:
    "kan içinde|kanlar içinde|her yeri kan|yüzü kan|kanıyor|baygın|bayıldı|hareket etmiyor|kalkamıyor|kalkmıyor|dişleri kırıl*|kan kus*|bilinci",
  shotAt:
    "ateş ettiler|ateş etti|ateş açtı|ateş açtılar|ateş ediyor|ateş ediyorlar|ateş açıldı|vuruldu|silahla vur*|kurşunla*|kurşun yarası|kurşun isabet|silahlı saldırı|tabancayla vur*|oğlumu vurdular|kızımı vurdular|tarıyor|taradı",
  ballGame: "top|gol|kale|maç|futbol|film|oyun|tarih|fotoğraf|penaltı",
  several:
    "birkaç çocuk|birçok çocuk|bir sürü çocuk|çocuklar|öğrenciler|bütün sınıf|tüm sınıf|sınıfın yarısı|iki çocuk|üç çocuk|dört çocuk|üç öğrenci|birkaç öğrenci",
  fainted: "bayıl*|fenalaş*|zehirlen*|nefes alam*|gözleri yanıyor|bilincini kaybet*|kendinden geç*",
  fumesFrom:
    "soba|sobanın|kalorifer*|kazan|kombi*|ısıtıcı*|gaz|duman|koku|salon|sınıf|havuz|laboratuvar*|mutfak|yemekhane|jeneratör|egzoz|servis|karbonmonoksit",
  explodes: "patla*|infilak|alev aldı|alev alev|tutuştu|yanıyor|yangın",
  blastPlace:
    "kazan|kazan dairesi*|laboratuvar*|mutfak*|kantin*|yemekhane*|gaz|tüp|tüpü|batarya|pil|telefon|trafo|atölye*|bodrum*|sınıf*|spor salonu*|fritöz|fırın|çöp kutusu|perde|prizi|priz",
  experiment: "yanardağ|volkan|maket|film|oyun|mısır|bilim şenliği|tarih|savaş|roman|tatbikat|balon",
  roofing:
    "tavan|tavanı|çatı|çatısı|duvar|duvarı|iskele|tribün|sahne|balkon|köprü|merdiven|kaydırak|salıncak|vinç|çadır|şişme oyun|lamba",
  collapsed: "çökt*|çökmüş|çöküyor|yıkıl*|üstüne düş*|üzerine düş*|göçt*|koptu|uçtu|devril*",
  chemical:
    "klor|amonyak|cıva|asit|kimyasal|kimyasallar|böcek ilacı|biber gazı|göz yaşartıcı|karbonmonoksit|çözücü|beyaz toz|zehirli|çamaşır suyu|tuz ruhu",
  leaks:
    "sızıntı|sızıyor|sızdı|dökül*|karıştır*|sıktı|sıkmış|öksürüyor*|gözleri yanıyor|kusuyor*|nefes|bulut|alarm|yayıl*",
  marriedOff:
    "zorla evlendir*|zorla evleneceğ*|beni evlendirecek*|evlendirecekler|zorla nişanla*|zorla evlilik|berdel|başlık parası|istemediği halde evlen*|amcamın oğluyla evlen*|kuzeniyle evlendir*|yaşlı adamla evlen*|kaçak nikah|imam nikahı kıy*",
  genitalCutting: "kadın sünneti|kızı sünnet|kızları sünnet|sünnet edecekler kız|kız çocuğu sünnet|genital",
  cuttingTalk: "düğün|oğlum|oğlumun|erkek|ders|kanun|sunum",
  elder:
    "babası|babam|baba|annesi|annem|anne|üvey babası|üvey babam|üvey annesi|amcası|dayısı|teyzesi|dedesi|ninesi|babaannesi|abisi|ağabeyi|bakıcısı|sevgilisi|kocam|eşi|enişte*",
  strangles:
    "boğazımı sık*|boğazını sık*|boğazını sıkt*|boğazına yapış*|boğmaya çalış*|boynunu sık*|boynumu sık*|boğuyor|boğdu|gırtlağ*",
  hotThing:
    "ocak|ocağa|ocakta|sobaya|soba|ütü|ütüyle|sigara|sigarayla|sigarasını|çakmak|çakmakla|kaynar su|kaynar suyla|kaşık|kızgın|fırın|kibrit|maşa|tava",
  burns:
    "elini yak*|kolunu yak*|ayağını yak*|yüzünü yak*|sırtını yak*|onu yaktı|oğlumu yak*|kızımı yak*|çocuğu yak*|elini ocakta yak*|elini ocağa|elini sobaya|eline bas*|dağla*|sigara söndür*|söndürdü*|söndürüyor*|haşladı|haşlamış|elini ocakta yaktı|elini ocakta",
  tiesUp: "bağla*|zincirle*|kelepçele*|bantla*|zincirl*|bağlıyor*",
  tiedTo:
    "yatağa|yatağına|sandalyeye|kalorifere|peteğe|ağaca|direğe|bodrum*|garaj*|dolap*|boruya|kafes*|kümes*",
  prowler: "adam|yabancı|eski sevgili*|yaşlı adam|şahıs|bir adam|sapık|yabancı adam",
  follows:
    "takip ed*|takip etti|peşinden|peşine takıl*|peşinde|izliyor|bekliyor dışarıda|dışarıda bekl*|rahatsız ed*|fotoğrafını çek*|fotoğraf çekiyor kız*|kızların fotoğra*|şeker ver*|şeker tekli*|arabaya bin*|arabasına bin*|arabaya çağır*|gel diyor|laf at*|sarkıntılık*|musallat",
  young: "kızım*|oğlum*|kız|kızlar*|çocuk*|çocuklar*|öğrenci*|beni|bana|kardeşi*|eve|torunum*|yeğenim*",
  kidnapped:
    "kaçırdılar|kaçırıldı|kaçırmışlar|kaçırılmış|kaçırmaya|kaçırmak ist*|rehin|rehine|rehin al*|çocuğumu çal*",
  dragsIn: "çekti*|çekmiş|zorla|sürükle*|itti*|bindirdi*|bindirmiş|bindirmeye|soktu*|attı*|attılar",
  vehicle:
    "arabaya|arabasına|minibüse|kamyonete|panelvana|bagaja|çalılara|çalılığa|ormana|tuvalete|taksiye|araca|bodruma",
  spouse: "kocam|eşim|eski eşim|eski kocam|sevgilim|partnerim|çocukların babası|erkek arkadaşım",
  hitMe:
    "beni döv*|bana vur*|beni öldür*|bizi öldür*|boğazımı sık*|beni tehdit*|beni bıçakla*|kolumu kır*|burnumu kır*|bana saldır*|beni itti*|beni kilitle*|beni tekme*|şiddet uygul*",
  family: "çocuk*|okul*|kızım*|oğlum*|alması*|vermeyin|teslim|bebek*|sığınma*",
  tipsy:
    "sarhoş|sarhoşken|alkollü|içkili|alkol kok*|içki kok*|ayakta durama*|sallanıyor|sendeliyor|uyuşturucu al*|kafası güzel|içmiş gelmiş",
  collector: "babası|baba|annesi|anne|dedesi|amcası|dayısı|teyzesi|üvey babası|almaya|alacak|alıp",
  wheel:
    "araba*|arabayla|arabasıyla|anahtar*|direksiyon*|sürüyor|sürecek|kullan*|almaya|alacak|alıp|motor*|motosiklet*",
  hangTry:
    "kendini asmaya|kendini asmış|kendini astı|kendini asacak|kendini asmak|kendimi asmak|boynuna ip geçir*|asmaya kalk*",
  veins: "bileklerini kes*|bileğini kes*|damarlarını kes*|damarını kes*|bileklerimi kes*",
  killAll:
    "herkesi öldür*|hepsini öldür*|hepinizi öldür*|hepimizi öldür*|hepiniz öleceksiniz|herkes ölecek|hepsi ölecek|hepsini vur*|herkesi vur*|sınıfı tara*|okulu tara*|okulu yak*|okulu basa*|okulu havaya uçur*|okulu patlat*|öğretmenleri öldür*|tek gelmeye*|yalnız gelmeye*|katliam yap*",
  utters:
    "dedi|diyor|demiş|yazmış|yazdı|yazıyor|tehdit|paylaş*|söylemiş|söylüyor|mesaj*|grup*|pazartesi|salı|çarşamba|perşembe|cuma|yarın|atıldı|uzaklaştır*",
  wildAnimal:
    "ayı|kurt|kurtlar|yaban domuzu|domuz|yılan|başıboş köpek|başıboş köpekler|sokak köpeği|sokak köpekleri|köpek sürüsü|kuduz|boğa|arı sürüsü|arılar|eşek arısı|eşek arıları|yaban arıları",
  onSite:
    "bahçede|bahçesinde|bahçesine|okula gir*|okula girdi|oyun alanında|çocuklara saldır*|öğrencilere saldır*|çocukları sok*|çocukları ısır*|servis durağında|durakta",
  mascot: "maskot|takım|kostüm|masal|kitap|film|hayvanat|oyuncak|resim|şarkı",
  drinks: "içmiş|içti|içmişler|içen|yuttu|yutmuş|yemiş|yedi|solu*|kokla*",
  cleaner:
    "temizlik malzemesi|temizlik suyu|temizlik ilacı|çamaşır suyu|deterjan|bulaşık deterjanı|tuz ruhu|lavabo açıcı|kireç sökücü|dezenfektan|benzin|tiner|aseton|asit|antifriz|fare zehiri|zehir|böcek ilacı|tarım ilacı|ispirto|kezzap|gaz yağı",
  labour: "suyu geldi|doğum başladı|doğuruyor|sancısı tuttu|düşük yapıyor|tuvalette doğur*",
  leftBehind: "unuttu*|unutmuş*|unutul*|bıraktı*|bırakmış*|uyuyakal*|uyuya kal*|kilitle*|kilitli kal*|kaldı",
  inTheBus: "serviste|servisin içinde|servis aracında|otobüste|minibüste|otobüsün içinde|garajda",
  leftObject:
    "çanta*|mont*|telefon*|matara*|şapka*|gözlük*|kitap*|defter*|anahtar*|şemsiye*|atkı*|eldiven*|beslenme*|hırka*|ceket*|ödev*",
  touchesChild:
    "kızlara dokunuyor|kızlara elle*|kızıma dokun*|oğluma dokun*|kızımı elle*|oğlumu elle*|çocuklara dokun*|öğrencilere dokun*|kızları elle*|kızıma sarkıntılık*|taciz etti|taciz ediyor|taciz etmiş",
  trusted:
    "öğretmen*|antrenör*|hoca*|müdür*|güvenlik*|şoför*|imam*|amca*|hademe*|servisçi|bakıcı*|dayı*|görevli",
  burnsOn:
    "elini ocakta yak*|elini sobada yak*|elini ocağa bas*|elini sobaya bas*|ütüyle yak*|sigarayla yak*|çakmakla yak*|kaşıkla yak*|sigara söndür*",
  outOfJail: "hapisten çıktı|cezaevinden çıktı|hapisten çıkmış",
  strangeAdult:
    "yabancı bir adam|yabancı bir kadın|tanımadığımız bir adam|tanımadığımız bir kadın|tanımadığı bir adam|tanımadığı bir kadın|yabancı biri|tanımadığımız biri|yabancı adam",
  ledAway:
    "almış götürmüş|aldı götürdü|alıp götürdü|alıp götürmüş|onu almış|onu aldı|kızımı almış|kızımı aldı|oğlumu almış|oğlumu aldı|götürmüş|götürdü",
};

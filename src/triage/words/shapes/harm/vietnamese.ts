/** Vietnamese: plain harm to the body and to many, and who does it, by its parts. */
export const vietnameseHarm: Readonly<Record<string, string>> = {
  object:
    "bài tập|sách|giày|đồ chơi|điện thoại|áo khoác|bình nước|chìa khóa|quả bóng|trái bóng|cái cặp|cặp sách|cái mũ|quyển vở|đôi dép|gói hàng|bưu kiện",
  limb: "ngón tay|ngón|bàn tay|tay|cánh tay|bàn chân|chân|ngón chân|tai",
  severed:
    "đứt lìa|bị đứt|cưa đứt|cắt đứt|chặt đứt|đứt ngón|dập nát|bị nghiền|cuốn vào|kẹt vào máy|kẹt trong máy|kẹp nát|bị cán|cán qua|chèn qua",
  sawTool: "máy cưa|cái cưa|lưỡi cưa|bị cưa|máy khoan|máy cắt|máy xay|máy tiện|dao xén|máy cắt cỏ|máy mài",
  gotCut: "bị đứt|cắt đứt|cưa đứt|chảy máu|cuốn vào|bị kẹt|cắt trúng|cắt vào tay|đứt tay|đứt ngón",
  hotLiquid: "nước sôi|nước nóng|dầu nóng|dầu sôi|mỡ nóng|canh nóng|cháo nóng|trà nóng|ấm nước|phích nước",
  spilled:
    "bị bỏng|bị phỏng|đổ vào người|đổ lên người|đổ vào tay|tạt vào|dội lên|hất vào|hất lên|bắn vào|phồng rộp|tuột da|lột da|bỏng tay|bỏng chân|bỏng mặt",
  scalded:
    "bị bỏng nặng|bỏng nặng|bỏng mặt|bỏng độ|phỏng nặng|bị phỏng|da bị tuột|tuột hết da|tóc bốc cháy|áo bốc cháy|quần áo bốc cháy|người bốc cháy|cháy tóc",
  falls:
    "bị ngã|ngã từ|ngã xuống|ngã lầu|té xuống|té từ|bị té|rơi xuống|rơi từ|bị rơi|rớt xuống|rớt từ|nhảy xuống|nhảy từ|trượt xuống|bị đẩy|đẩy xuống|đẩy ngã|cuốn trôi|sụp xuống|rơi vào",
  deadlyPlace:
    "xuống giếng|giếng|xuống sông|xuống hồ|xuống ao|xuống suối|xuống kênh|xuống mương|xuống cống|xuống hố|hố ga|xuống đường ray|đường ray|đường tàu|xuống vực|từ cầu|từ mái nhà|từ ban công|từ lan can|từ tầng|từ lầu|qua cửa sổ|vào đống lửa|vào lửa|bể phốt|hố vôi|rơi xuống giếng|rơi xuống sông|rơi xuống ao|rơi xuống hố|từ tầng hai|từ tầng ba|từ tầng 2|từ tầng 3|từ lầu hai|từ lầu ba|từ lầu 2|từ lầu 3",
  smothered:
    "túi ni lông lên đầu|túi nilon lên đầu|bao ni lông lên đầu|trùm túi|trùm bao|úp gối|bịt mũi|bịt mũi miệng|bịt miệng bịt mũi|dìm đầu|nhấn đầu xuống nước|dìm xuống nước|dí đầu vào bồn cầu|nhấn đầu vào bồn cầu|ngồi lên ngực|đè lên cổ|quỳ lên cổ|làm nó ngạt|bị vùi|chôn trong cát",
  heavy:
    "tủ|tủ sách|kệ|kệ sách|giá sách|bảng|ti vi|khung thành|cột|cây|cành cây|tường|bức tường|cổng|cánh cửa|bàn|giàn giáo|tượng|tủ lạnh|rào",
  fellOn:
    "đổ đè|đè trúng|bị đè|đè bẹp|đè lên người|đè lên một|đè lên cháu|đè lên bé|rơi trúng|rơi vào người|mắc kẹt dưới|đổ trúng",
  trappedUnder:
    "bị đè dưới|kẹt dưới|bị vùi lấp|vùi lấp|đầu bị kẹt|kẹt đầu|dây quấn cổ|khăn quấn cổ|dây siết cổ|dây thắt cổ|kẹt thang máy",
  beatenUp:
    "đánh hội đồng|đánh đập|đánh nó|đánh bạn|bị đánh|đánh con tôi|đánh cháu|đá vào đầu|đạp|xúm vào đánh|hành hung|túm đánh",
  inBlood:
    "máu me|đầy máu|chảy máu|bê bết máu|bất tỉnh|ngất|không dậy được|không nhúc nhích|gãy răng|nôn ra máu|ói ra máu|nằm im",
  shotAt:
    "trúng đạn|dính đạn|nổ súng|xả súng|vết đạn|bắn súng vào|bắn chết|bắn trúng|súng bắn|bị bắn chết|bắn bị thương|bị bắn súng|bắn con trai tôi|bắn con gái tôi",
  ballGame: "bóng|bóng đá|bóng rổ|phim|trò chơi|lịch sử|ná|cung|ảnh|giải",
  several:
    "nhiều cháu|nhiều em|nhiều bạn|nhiều học sinh|mấy đứa|mấy bạn|mấy em|cả lớp|nửa lớp|các cháu|các em|hai em|ba em|bốn em",
  fainted: "ngất xỉu|bị ngất|cùng ngất|bất tỉnh|khó thở|không thở được|ngộ độc|cay mắt|bị ngạt",
  fumesFrom:
    "lò sưởi|máy sưởi|gas|khói|phòng tập|phòng học|hồ bơi|phòng thí nghiệm|nhà bếp|máy phát|xe buýt|hóa chất|mùi ga|mùi gas|khí ga|đốt than|mùi lạ",
  explodes:
    "phát nổ|nổ tung|bị nổ|nổ lớn|cái gì nổ|gì đó nổ|vừa nổ|tiếng nổ|bốc cháy|bùng cháy|đang cháy|bị cháy",
  blastPlace:
    "nồi hơi|phòng nồi hơi|phòng thí nghiệm|phòng hóa|nhà bếp|căng tin|bình ga|bình gas|ga|pin|ắc quy|sạc dự phòng|điện thoại|biến áp|xưởng|tầng hầm|lớp học|nhà thể chất|chảo dầu|lò nướng|thùng rác|rèm|ổ điện|quạt",
  experiment:
    "núi lửa|mô hình|phim|trò chơi|bắp rang|hội chợ khoa học|lịch sử|chiến tranh|truyện|diễn tập|bóng bay|bóng",
  roofing:
    "trần nhà|trần lớp|trần phòng|mái nhà|mái tôn|bức tường|giàn giáo|khán đài|sân khấu|ban công|cầu thang|cầu trượt|xích đu|nhà phao|quạt trần|sàn nhà",
  collapsed:
    "sập xuống|đổ sập|bị sập|sập vào|sụp đổ|sụp xuống|rơi xuống|rơi trúng|đổ xuống|đổ ập|học sập|nhà sập|đã sập",
  chemical:
    "khí clo|amoniac|thủy ngân|axit|a xít|hóa chất|thuốc trừ sâu|thuốc sâu|hơi cay|bình xịt cay|khí co|dung môi|bột trắng|khí độc|chất độc",
  leaks:
    "rò rỉ|bị rò|tràn ra|bị tràn|đổ ra|trộn lẫn|xịt vào|phun vào|ho sặc|sặc sụa|cay mắt|nôn ói|buồn nôn|khó thở|bốc khói|bốc mùi|chuông báo",
  marriedOff:
    "ép lấy chồng|ép em lấy chồng|ép cháu lấy chồng|ép con lấy chồng|ép nó lấy chồng|bị ép cưới|ép cưới|ép hôn|ép gả|bắt lấy chồng|bắt em lấy chồng|bắt cháu lấy chồng|gả bán|gả cháu cho|bán cho một ông|tảo hôn|cưới ép|bị bắt lấy chồng",
  genitalCutting: "cắt âm vật|cắt bộ phận sinh dục|cắt bao quy đầu nữ|cắt bỏ bộ phận sinh dục",
  cuttingTalk: "bài học|luật|báo cáo|hội thảo",
  elder:
    "bố|ba|cha|mẹ|má|bố dượng|cha dượng|mẹ kế|dì ghẻ|chú|bác|cậu|dì|ông|bà|ông ngoại|bà ngoại|anh trai|bạn trai|người giữ trẻ|chồng",
  strangles: "bóp cổ|siết cổ|thắt cổ em|thắt cổ cháu",
  hotThing:
    "bếp|bếp ga|bàn là|bàn ủi|điếu thuốc|đầu thuốc|thuốc lá|bật lửa|nước sôi|thìa nóng|dao nóng|que diêm",
  burns:
    "dí tay|gí tay|ấn tay|đốt tay|làm bỏng|dí thuốc|châm thuốc vào|dội nước sôi|tạt nước|dí bàn là|đốt cháu|đốt con",
  tiesUp:
    "trói vào|trói nó|trói cháu|trói em|trói tay|trói chân|bị trói|xích vào|xích chân|xích cháu|còng tay|cột vào",
  tiedTo: "giường|ghế|gốc cây|cái cột|chân bàn|tầng hầm|nhà kho|trong tủ|chuồng",
  prowler:
    "người đàn ông|đàn ông|gã|người lạ|ông|thằng|một người|ai đó|xe tải|xe hơi|xe van|bạn trai cũ|chồng cũ|kẻ lạ|thanh niên",
  follows:
    "theo dõi|bám theo|đi theo|rình|rình rập|lẽo đẽo|đón đường|chặn đường|chụp hình các|chụp ảnh các|quay phim các|cho kẹo|rủ lên xe|bảo lên xe|mời lên xe|kêu lên xe|gạ|quấy rối",
  young:
    "con gái tôi|con trai tôi|con tôi|cháu|các cháu|các em|em gái|em trai|học sinh|bé|bé gái|em|tôi|nhà|con bé",
  kidnapped: "bắt cóc|bị bắt cóc|bị bắt đi|con tin|bắt làm con tin|cướp con|dụ dỗ bắt",
  dragsIn:
    "bị kéo|kéo cháu|kéo bé|kéo em|kéo con|kéo nó|lôi cháu|lôi bé|lôi nó|ép cháu|ép bé|ép lên|bắt cháu lên|bắt bé lên|bắt ép|tống lên|nhét vào|kéo lên|lôi lên|cưỡng ép|dụ cháu lên|dụ bé lên",
  vehicle:
    "lên xe|vào xe|lên xe tải|lên xe hơi|vào cốp|vào cốp xe|vào bụi|vào nhà vệ sinh|vào ngõ|lên xe van|lên taxi|vào rừng",
  spouse: "chồng|chồng tôi|chồng cũ|chồng em|bạn trai|người yêu cũ|bố của các con|vợ",
  hitMe:
    "đánh tôi|đánh em|bóp cổ tôi|bóp cổ em|đá tôi|tát tôi|dọa giết tôi|dọa giết em|giết tôi|giết mẹ con|giết chúng tôi|đánh đập tôi|đánh gãy|cầm dao|nhốt tôi|bạo hành tôi",
  family: "con|các con|trường|đón|cháu|bé|trước mặt con|con cái",
  tipsy:
    "say rượu|say xỉn|say khướt|nồng nặc mùi rượu|mùi rượu|đi không vững|đứng không vững|loạng choạng|phê thuốc|nhậu say|ngáo đá|uống rượu",
  collector: "bố|ba|cha|mẹ|ông|bà|chú|bác|cậu|dượng|bố dượng|đón|đến đón|phụ huynh",
  wheel: "lái xe|xe máy|xe hơi|ô tô|chìa khóa|lái|đón",
  hangTry: "treo cổ|định treo cổ|thắt cổ tự|tìm cách treo cổ|buộc dây vào cổ|thòng lọng",
  veins: "rạch cổ tay|rạch tay|cắt cổ tay|cứa cổ tay|cắt mạch máu|rạch mạch",
  killAll:
    "giết hết|giết tất cả|giết cả lớp|giết hết mọi người|giết mọi người|bắn chết hết|chém hết|giết thầy cô|chết hết|tất cả sẽ chết|đốt trường|cho nổ trường|không đi một mình|thảm sát",
  utters:
    "viết|nói|đăng|nhắn|dọa|nhóm|tin nhắn|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|ngày mai|mai|facebook|zalo|bị đuổi học|đuổi học",
  wildAnimal:
    "đàn ong|ong vò vẽ|tổ ong|con gấu|chó sói|lợn rừng|rắn độc|con rắn|chó hoang|chó thả rông|chó dại|chó dữ|bò điên",
  onSite:
    "trong sân trường|ngoài sân trường|sân trường|đốt học sinh|đốt các cháu|tấn công học sinh|tấn công các|cắn học sinh|điểm đón xe",
  mascot: "linh vật|đội|truyện|sách|phim|sở thú|gấu bông|vẽ|bài hát|kịch",
  drinks: "uống|uống nhầm|nuốt|ăn nhầm",
  cleaner:
    "nước tẩy|nước tẩy rửa|nước lau sàn|thuốc tẩy|xà phòng|nước rửa chén|nước rửa bát|nước khử trùng|nước javel|dầu hỏa|axit|a xít|thuốc chuột|thuốc diệt chuột|thuốc trừ sâu|thuốc sâu|thuốc diệt cỏ|hóa chất|aceton|nước thông cống|chai xăng|uống xăng|chai cồn|uống cồn",
  labour: "vỡ ối|chuyển dạ|sắp sinh rồi|đẻ trong nhà vệ sinh|sinh con trong nhà vệ sinh|sẩy thai",
  leftBehind: "bỏ quên|để quên|bỏ lại|ngủ quên|bị khóa|bị nhốt|kẹt lại|quên cháu|quên con|quên bé",
  inTheBus: "trên xe|trong xe|trên xe buýt|trên xe đưa đón|trong xe đưa đón",
  leftObject: "cặp|áo khoác|điện thoại|bình nước|mũ|kính|sách|vở|chìa khóa|ô|dù|ba lô|balo|khăn|hộp cơm|áo",
  grope: "sờ|sờ mó|sờ vào|sờ soạng|bóp|đụng chạm|vuốt ve|sàm sỡ|nắn|hôn",
  genitals:
    "chim con|chim cháu|chim của|sờ chim|bộ phận sinh dục|vùng kín|chỗ kín|bộ phận kín|mông con|mông cháu|ngực con|ngực cháu|háng|trong quần|dưới váy|quần lót|của quý",
  checkup: "bác sĩ|y tá|khám|tã",
  arms: "con dao|dao|dao găm|dao bấm|súng|khẩu súng|mã tấu|kiếm|dao lam|dao rọc giấy",
  keptIn: "hộp bút|cặp sách|trong cặp|ba lô|balo|tủ đồ|trong tủ|túi quần|ngăn bàn|thắt lưng|túi áo",
  armsPlay:
    "nhựa|đồ chơi|súng nước|phết bơ|thủ công|kịch|hóa trang|trò chơi|bếp|bánh|giấy|gỗ|nội quy|keo|quân dao",
  neverCame:
    "chưa về|không về nhà|chưa về nhà|không đến trường|chưa đến trường|không thấy về|không xuống xe|không có mặt|chưa tới trường",
  bite: "chó cắn vào|bị chó cắn|bị rắn cắn|rắn cắn con|chó cắn con|chó cắn cháu|chó cắn bé|rắn độc cắn|chó dữ cắn|rết cắn|bọ cạp đốt",
  outOfJail: "ra tù|mới ra tù|mãn hạn tù",
  strangeAdult:
    "đàn ông lạ|người lạ|phụ nữ lạ|người đàn bà lạ|người không quen|ông lạ mặt|người lạ mặt|đàn ông lạ mặt",
  ledAway:
    "đón cháu|đón mất|dẫn đi|dắt đi|chở đi|bế đi|đưa đi|đón con tôi|dẫn cháu đi|dắt cháu đi|đưa cháu đi|chở cháu đi|bắt đi",
};

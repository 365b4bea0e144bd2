import type { ShapeWords } from "./shape-words.ts";

/** Vietnamese: what its longer lists do not hold yet, by its parts. */
export const vietnameseShapes: ShapeWords = {
  language: "vi",
  parts: {
    mine: "con tôi|con gái tôi|con trai tôi|cháu tôi|con em|con bé|cháu|bé",
    list: "danh sách|tên|cuốn vở",
    kills: "sẽ giết|muốn giết|phải chết",
    books: "truyện|sách|game",
    lesson: "bài học|sơ cứu|cười",
    ownDeath:
      "bia mộ có tên nó|mộ của mình|bia mộ của mình|đám tang của mình|quan tài của mình|ngôi mộ có tên|viết di chúc|bia mộ có tên",
    tie: "dây nịt|thắt lưng|sợi dây|dây thừng|dây điện",
    neck: "quanh cổ|vào cổ|lên cổ|cổ",
    onNeck: "quấn|thắt|siết|buộc|tròng",
    noFeeling:
      "không còn cảm giác ở chân|mất cảm giác ở chân|chân không có cảm giác|không cử động được chân|chân không cử động|tê liệt chân|không cảm giác chân",
    choking: "bị hóc|mắc nghẹn|bị nghẹn|hóc xương|nghẹn thở|hóc đồ ăn|nghẹt thở",
    hairDrag: "nắm tóc|kéo tóc|túm tóc|lôi tóc",
    drags: "kéo|lôi|đánh|giật",
    foodLocked: "khóa tủ lạnh|không cho ăn uống|bỏ đói nó|bỏ đói cháu|bỏ đói bé|bắt nhịn đói",
    kneel:
      "quỳ trên gạo|quỳ gai mít|quỳ vỏ sầu riêng|bắt quỳ hàng giờ|ngủ ngoài đường|ngủ ngoài sân|bị nhốt ngoài",
    secretGame: "trò chơi bí mật|bí mật với|trò bí mật|bí mật của hai",
    kinMale: "ông|chú|cậu|bố dượng|cha dượng|anh họ|anh kế|thầy|hàng xóm|bác|bố",
    nightRoom:
      "vào phòng nó ban đêm|vào phòng con bé|vào phòng cháu ban đêm|leo lên giường nó|lên giường con bé|vào phòng bé lúc đêm",
    handUnder: "thò tay vào quần|thò tay vào váy|thò tay vào áo|sờ soạng|sờ đùi|sờ mông|luồn tay vào",
    hitList:
      "danh sách những người sẽ giết|danh sách sẽ giết|danh sách người muốn giết|danh sách giết|danh sách tử thần",
    comeArmed:
      "tôi cầm gậy đến|tôi vác gậy|mang dao đến|cầm dao đến trường|đem người đến đánh|kéo người đến đánh",
    bang: "tiếng nổ lớn|tiếng nổ|tiếng súng|tiếng động lớn",
    silence: "không ai nghe máy|không ai bắt máy|không ai trả lời|la hét|im lặng",
    wrongPerson: "cho người lạ|nhầm người|cho người khác đón|giao nhầm|cho người không quen|người lạ đón mất",
    trip: "bảo tàng|sở thú|dã ngoại|công viên|tham quan|bãi biển|nông trại|cắm trại",
    missingOne:
      "thiếu một cháu|thiếu một em|thiếu một bé|thiếu một đứa|mất một cháu|lạc một cháu|lạc một em|đếm thiếu",
    belongings: "xe đạp|cặp sách|ba lô|giày|dép|điện thoại|mũ bảo hiểm",
    lying: "bên đường|nằm ngoài đường|ở bờ sông|dưới mương|trên đường ray|vứt ngoài đường",
    checks: "có ở lớp không|có ở trường không|ở đâu|không thấy|chưa về|mất tích",
    notFather:
      "không phải ba nó|không phải bố nó|không phải ba cháu|không phải bố cháu|không phải cha cháu|không phải mẹ nó|không phải mẹ cháu|không phải chồng tôi|không phải ba của|không phải bố của",
    drunk: "say rượu|say xỉn|nhậu say|phê thuốc|say mèm|mùi rượu",
    getsKids: "đón con|đón cháu|đón mấy đứa|rước con|đòi đón|đến đón|đón tụi nhỏ",
    foundUs:
      "nó tìm thấy chúng tôi|ông ấy tìm ra chúng tôi|biết chỗ chúng tôi ở|đứng trước nhà tôi|đứng trước chỗ tôi làm|tìm được chúng tôi",
    safe: "con tôi|các con|các cháu|trường|cảnh sát|giấu|an toàn|bảo vệ",
    fellOut: "rơi xuống|văng ra|té ra|rớt xuống|ngã xuống|rớt ra",
    moving: "cửa xe|đang chạy|cửa xe buýt|cửa bật",
    wrongBus: "lên nhầm xe|đi nhầm xe|nhầm xe buýt|nhầm xe đưa đón",
    lostOne: "không ai biết|không biết nói|ở đâu|tự kỷ|mẫu giáo|5 tuổi|4 tuổi|6 tuổi|tìm không thấy",
    tracks: "đường ray|đường tàu|đường sắt",
    noneReturns:
      "không ai về nhà được|không ai được về nhà|không ai sống sót|tất cả sẽ chết|cả trường sẽ chết|chúng mày sẽ chết|chết hết cả lũ",
    says: "viết|đăng|nói|nhắn|tường|nhà vệ sinh|nhóm|tin nhắn",
    letter: "lá thư|thư|mẩu giấy|tờ giấy|bức thư",
    farewell: "thư tuyệt mệnh|thư vĩnh biệt|lá thư tuyệt mệnh|thư từ biệt",
    forgive:
      "xin lỗi ba mẹ|xin lỗi bố mẹ|con xin lỗi mẹ|xin lỗi mẹ|xin lỗi ba|xin lỗi bố|tha lỗi cho con|tha thứ cho con|đừng tìm con|vĩnh biệt",
    apology: "cô giáo|bài tập|đi trễ|đi muộn",
    pillow: "trên giường|dưới gối|trên gối|trên bàn",
    vanished: "đi đâu mất|biến mất|không có trong phòng|phòng trống|bỏ đi|mất tích|không thấy đâu",
    gaveAll: "cho hết đồ|cho hết đồ đạc|tặng hết đồ|đem cho hết|cho hết mọi thứ|tặng hết",
    saidBye: "chào tạm biệt mọi người|tạm biệt mọi người|chào từ biệt|tạm biệt tất cả|chào tạm biệt tất cả",
    notHere:
      "ngày mai con không còn|không còn ở đây nữa|không có con sẽ tốt hơn|không muốn thức dậy|không muốn tỉnh dậy|không gặp lại con nữa|ngày cuối cùng của con|không làm phiền ai nữa",
    thanksAll: "cảm ơn mẹ vì tất cả|cảm ơn ba mẹ vì tất cả|cảm ơn mẹ đã|cảm ơn bố mẹ đã",
    leaving: "chuyển nhà|tốt nghiệp|nghỉ hè|chuyển đi|hồ bơi",
    unreachable:
      "tắt máy|tắt điện thoại|không nghe máy|không bắt máy|gọi không được|không trả lời|không liên lạc được",
    selfCut: "rạch tay|cắt tay tự|cứa tay|rạch cổ tay|cắt cổ tay|tự làm đau|tự rạch",
    search: "tìm trên google|google|lịch sử tìm kiếm|tra trên mạng|tìm trên mạng",
    noose: "treo cổ|cách chết|tự tử|thòng lọng",
    lips: "môi|miệng",
    blue: "tím|tím tái|tím ngắt|xanh tím|tái xanh",
    struck: "té|ngã|đập đầu|té cầu thang|ngã cầu thang|va đầu|bị đụng|bị bóng|rơi",
    notRising:
      "gọi không dậy|gọi không trả lời|không dậy được|nằm im|không cử động|không nhúc nhích|không tỉnh|không phản ứng|bất tỉnh",
    diabetic: "tiểu đường|đường huyết|insulin",
    dazed: "run|đổ mồ hôi|lờ đờ|chóng mặt|ngất|xỉu|nói nhảm",
    marks: "dấu ngón tay|vết bầm|bầm tím|vết bỏng|vết roi|bầm mắt|lằn roi",
    notTelling: "không chịu nói|không dám nói|không nói ai|không kể|nói là té|nói là bị ngã",
    hunger: "ăn đồ trong thùng rác|lục thùng rác|bới rác|không cho ăn|bị bỏ đói|không có gì ăn|đói lả",
    lover: "bạn trai|bạn gái|người yêu|yêu một",
    knowWhere:
      "biết nhà thầy|biết nhà cô|biết thầy ở đâu|biết cô ở đâu|biết mày ở đâu|biết nhà mày|biết nhà ông|biết nhà bà|biết xe của",
    beware: "hối hận|coi chừng|cẩn thận|trả giá|liệu hồn|biết tay",
    dontCome: "đừng đến trường|đừng đi học|ở nhà đi|không nên đến trường",
    survive: "muốn sống|chết hết|thảm sát|sẽ chết|ngày mai",
    slippedOut:
      "trèo cửa sổ bỏ đi|trèo cửa sổ|bỏ nhà đi|trốn khỏi nhà|bỏ nhà ra đi|cả đêm không về|không ngủ ở nhà",
    tookAway: "ai đón cháu|ai đón con|ai đó đã đón|người lạ đón|bị ai đón|ai đã đón",
    posing: "giả làm tôi|giả danh tôi|mạo danh|tự xưng là|nói là dì|không phải tôi gọi",
    takes: "đón|rước|đưa đi|dẫn đi",
    bus: "xe buýt|xe đưa đón|xe trường|xe đưa rước",
    wrecked: "lao xuống mương|xuống mương|bị lật|lật|tai nạn|đâm|tông|bốc cháy|xuống ruộng|xuống hố",
    driver: "tài xế|bác tài|chú tài",
    unfit: "ngất|say rượu|say xỉn|ngủ gật|mùi rượu|xỉu|nhậu",
  },
  harmless: ["tray|xuoc|tray xuoc dau goi|tay|chan", "tray|xuoc dau goi"],
};

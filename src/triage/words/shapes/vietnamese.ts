import type { ShapeWords } from "./shape-words.ts";

/** Vietnamese: what its longer lists do not hold yet, by its parts. */
export const vietnameseShapes: ShapeWords = {
  language: "vi",
  parts: {
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

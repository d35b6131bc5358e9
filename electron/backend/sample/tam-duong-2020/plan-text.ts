/**
 * The sample district's plan for 2020 as the plain text of a Word file.
 *
 * Figures, tasks, solutions, agencies, recipients and signer are those of the
 * district's own plan; the sentences are this program's. It is imported by the
 * same importer as any office's file.
 */
export const planText = `KẾ HOẠCH

Thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” trên địa bàn huyện Tam Đường năm 2020

Căn cứ Kế hoạch số 709/KH-UBND ngày 03/8/2017 của UBND huyện Tam Đường về triển khai thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh trên địa bàn huyện Tam Đường, giai đoạn 2016 - 2020”.

Để về đích trong năm cuối của giai đoạn, UBND huyện Tam Đường ban hành Kế hoạch thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” (sau đây gọi là Cuộc vận động) năm 2020 với những nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Cụ thể hóa Kế hoạch số 709/KH-UBND thành chỉ tiêu, việc làm và người chịu trách nhiệm của năm 2020, bảo đảm các chỉ tiêu của cả giai đoạn được hoàn thành đúng hạn.

Giúp cấp ủy, chính quyền cơ sở, cơ quan chuyên môn và mọi tầng lớp Nhân dân thấy Cuộc vận động là việc của chính mình; gắn kết hoạt động của chính quyền với Ủy ban Mặt trận Tổ quốc và các đoàn thể để cùng xây dựng nông thôn mới, đô thị văn minh và giảm nghèo bền vững.

2. Yêu cầu

Mục tiêu, nhiệm vụ và giải pháp nêu tại Kế hoạch này được phổ biến đến từng cơ quan, từng xã, thị trấn, từng khu dân cư và từng hộ gia đình.

Mỗi địa phương lựa chọn cách làm sát với điều kiện của mình; nội dung phải đồng bộ, rõ việc, rõ thời gian; lấy vận động, thuyết phục làm chính và huy động được các lực lượng xã hội cùng tham gia.

Các hoạt động bám sát Nghị quyết Đại hội Đảng các cấp và chỉ đạo của Trung ương, của tỉnh; tiến độ được theo dõi, đôn đốc, kiểm tra đều đặn và điều chỉnh khi có chủ trương mới.

II. NỘI DUNG

1. Mục tiêu đến hết năm 2020

- (1) 61,5% số xã được công nhận đạt chuẩn nông thôn mới.
- (2) Quỹ “Vì người nghèo” của toàn huyện đạt trên 134 triệu đồng.
- (3) Tỷ lệ hộ nghèo trong năm giảm 4,2%.
- (4) Đạt tiêu chuẩn văn hóa: 87,5% hộ gia đình, 80,5% số bản, 100% cơ quan, đơn vị, trường học; trên 81% số bản có nhà văn hóa; 74% số bản có đội văn nghệ quần chúng.
- (5) Giữ vững kết quả phổ cập giáo dục mầm non cho trẻ em 5 tuổi, phổ cập giáo dục tiểu học, phổ cập giáo dục trung học cơ sở. Tỷ lệ trường đạt chuẩn Quốc gia ở từng cấp học: Mầm non 46,2%, Tiểu học 75%, Trung học cơ sở 30,8%.
- (6) 100% số xã đạt tiêu chí quốc gia về y tế; tỷ lệ tăng dân số tự nhiên ở mức 15,9‰; tỷ lệ giảm sinh bình quân 0,7‰; tỷ lệ trẻ em suy dinh dưỡng dưới 22%.

2. Nhiệm vụ

2.1. Đoàn kết phát triển kinh tế, giảm nghèo bền vững, khuyến khích làm giàu chính đáng

Vận động nông dân vào tổ hợp tác, hình thành chuỗi liên kết từ sản xuất đến tiêu thụ; đăng ký nhãn hiệu cho sản phẩm đặc sản và mời doanh nghiệp cùng đầu tư, bao tiêu, trước hết với gạo thương phẩm, chè và cây ăn quả ôn đới.

Mở lớp tập huấn, nhân rộng mô hình khuyến nông, khuyến lâm hợp với đất đai, khí hậu của từng xã, từng bản để hộ gia đình làm theo được.

Cùng Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể tư vấn, giúp nông dân vay vốn, lồng ghép chính sách hỗ trợ sản xuất nông, lâm nghiệp; không dùng chất cấm trong trồng trọt, chăn nuôi, chế biến, bảo quản thực phẩm; xây dựng khu dân cư xanh, sạch, đẹp; dùng Quỹ “Vì người nghèo” giúp hộ nghèo về nhà ở và tư liệu sản xuất.

2.2. Đoàn kết xây dựng đời sống văn hóa; chăm lo giáo dục, nguồn nhân lực và sức khỏe Nhân dân; đền ơn, đáp nghĩa, tương thân, tương ái

Bảo vệ và sử dụng tốt các công trình văn hóa, thể thao; giữ gìn lễ hội truyền thống, trò chơi dân gian, điệu múa, dân ca, hát đối của các dân tộc do chính người dân trình diễn; duy trì đội văn nghệ thôn, bản gắn với du lịch cộng đồng.

Đưa trẻ trong độ tuổi đến trường, giữ chuẩn phổ cập mầm non, tiểu học, trung học cơ sở; phát triển gia đình học tập, dòng họ học tập. Nâng chất lượng khám, chữa bệnh, phòng, chống dịch; khuyến khích luyện tập thể dục, thể thao, tham gia bảo hiểm y tế, bảo hiểm xã hội; làm tốt công tác dân số, không sinh con thứ 3, không tảo hôn và kết hôn cận huyết thống.

Giáo dục đạo lý uống nước nhớ nguồn, chăm sóc gia đình chính sách, người có công; ủng hộ Quỹ “Đền ơn, đáp nghĩa”, Quỹ “Cứu trợ”; giúp gia đình bị thiên tai, người nhiễm chất độc da cam - dioxin, người già yếu không nơi nương tựa và người có hoàn cảnh đặc biệt khó khăn ổn định cuộc sống.

2.3. Đoàn kết bảo vệ môi trường, ứng phó với biến đổi khí hậu, giữ cảnh quan sáng, xanh, sạch, đẹp

Các hộ gia đình giữ sạch nhà cửa, sân vườn, đường làng, ngõ xóm; mỗi bản có Tổ thu gom rác thải; nguồn nước sinh hoạt hợp vệ sinh được giữ gìn; rừng được khoanh nuôi, bảo vệ và trồng thêm.

Hướng dẫn người dân cách ứng phó với biến đổi khí hậu; tạo điều kiện để Nhân dân giám sát việc thi hành pháp luật về môi trường; kiểm tra thường xuyên việc chấp hành quy định vệ sinh môi trường và việc hỗ trợ trồng rừng.

2.4. Đoàn kết chấp hành pháp luật, giữ vững trật tự, an toàn xã hội

Phát động sâu rộng phong trào “Toàn dân tham gia bảo vệ an ninh Tổ quốc”; thực hiện Đề án “Phát động toàn dân tham gia phòng ngừa, phát hiện, tố giác tội phạm; cảm hóa giáo dục, cải tạo người phạm tội tại gia đình và cộng đồng dân cư”; các hộ gia đình, khu dân cư ký cam kết về an ninh trật tự; phấn đấu không có ma túy và tệ nạn xã hội ở xã, thị trấn, khu dân cư, lấy các “Tổ tự quản” làm nòng cốt.

Lắng nghe nguyện vọng chính đáng của Nhân dân và chuyển đến đúng cấp có thẩm quyền; phát huy tổ hòa giải để mâu thuẫn được giải quyết ngay tại bản, không thành điểm nóng, khiếu kiện đông người hay vượt cấp.

2.5. Đoàn kết phát huy dân chủ, giám sát và phản biện xã hội, xây dựng hệ thống chính trị cơ sở trong sạch, vững mạnh

Cấp ủy đảng lãnh đạo, chính quyền điều hành, các tổ chức chính trị - xã hội phối hợp để cán bộ, đảng viên và Nhân dân làm đúng Pháp lệnh số 34 của Ủy ban Thường vụ Quốc hội khóa XI về thực hiện quy chế dân chủ ở xã, phường, thị trấn. Người dân được biết, được bàn, được làm và được kiểm tra những việc giữ gìn trật tự, phát triển kinh tế, xóa đói giảm nghèo ở nơi mình sống.

3. Giải pháp thực hiện

3.1. Lãnh đạo, chỉ đạo phong trào trên địa bàn huyện

Kết quả Cuộc vận động là một tiêu chuẩn xét thi đua hằng năm của tập thể và người đứng đầu. Mỗi thành viên được giao địa bàn và chịu trách nhiệm về địa bàn đó.

Việc chỉ đạo hướng về cơ sở, chọn đúng trọng tâm; khó khăn được gỡ ngay khi nảy sinh; điển hình tốt được tổng kết và nhân rộng.

3.2. Thông tin, tuyên truyền

Nội dung tuyên truyền hợp với từng đối tượng, từng địa bàn; Nhân dân được bàn và quyết định chương trình, kế hoạch của nơi mình.

Cán bộ, công chức, viên chức, chiến sĩ lực lượng vũ trang làm gương về nếp sống văn hóa, coi đó là khâu đột phá; dư luận xã hội được phát huy để uốn nắn hành vi ứng xử chưa đẹp.

Hằng năm, hộ gia đình, khu dân cư, cơ quan, đơn vị đăng ký “Gia đình văn hóa”, “Bản văn hóa”, “Cơ quan, đơn vị, trường học, doanh nghiệp văn hóa”. Thông tin kịp thời về nhiệm vụ năm học, chính sách với học sinh, giáo viên, khuyến học, khuyến tài; về bảo hiểm y tế, bảo hiểm xã hội, phòng, chống dịch bệnh; về Luật Hôn nhân và gia đình, chính sách dân số và việc “Đền ơn, đáp nghĩa”; giới thiệu gương tốt trên phương tiện thông tin đại chúng.

3.3. Huy động nguồn lực cho Cuộc vận động

Chính quyền cơ sở cử cán bộ nhiệt tình, có năng lực làm đầu mối và cho đi bồi dưỡng nghiệp vụ đầy đủ.

Mời tổ chức, cá nhân tôn tạo, khai thác di tích lịch sử văn hóa, danh lam thắng cảnh để phát triển du lịch; cùng lo cho thể dục thể thao, giáo dục, y tế và đứng ra tổ chức các giải thi đấu.

Khai thác hoạt động văn hóa, thể thao truyền thống trong ngày lễ, ngày hội, tết cổ truyền; việc cưới, việc tang, việc giỗ được tổ chức văn minh, đúng quy định.

3.4. Phối hợp với Ủy ban Mặt trận Tổ quốc và các đoàn thể

Phát huy tính tự quản của cộng đồng theo phương châm trọng dân, gần dân và có trách nhiệm với Nhân dân; tư vấn, giúp hộ nghèo thoát nghèo bền vững; tổ chức “Ngày hội Đại đoàn kết toàn dân tộc” ở khu dân cư hằng năm.

Vận động đóng góp Quỹ “Vì người nghèo”, Quỹ “Đền ơn, đáp nghĩa”; ưu tiên hộ nghèo ở các xã về đích nông thôn mới; chăm lo gia đình chính sách, người có công với cách mạng, người có hoàn cảnh đặc biệt khó khăn; thực hiện đầy đủ chính sách an sinh xã hội.

3.5. Mô hình điểm

Từ huyện đến cơ sở chọn mô hình điểm để làm trước, rút kinh nghiệm rồi nhân rộng, nhất là ở những tiêu chí khó: nhà ở dân cư, môi trường, giao thông, hộ nghèo.

3.6. Xử lý vi phạm và thi đua, khen thưởng

Sơ kết, tổng kết đúng hạn; tổ chức tham quan, học tập xã, bản kiểu mẫu.

Kết quả Cuộc vận động được tính khi xét thi đua, khen thưởng, kỷ luật; tổ chức, cá nhân làm trái quy định bị xử lý nghiêm, tổ chức, cá nhân có thành tích xuất sắc được khen thưởng kịp thời.

III. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa và Thông tin huyện

Là cơ quan thường trực, chủ trì hướng dẫn các cơ quan, đơn vị, UBND các xã, thị trấn thực hiện Kế hoạch này.

Tuyên truyền bằng nhiều hình thức như băng rôn, khẩu hiệu, thông tin lưu động.

Tham mưu lập đoàn kiểm tra, giám sát tại cơ sở; tổng hợp báo cáo sơ kết, tổng kết toàn huyện.

2. Phòng Nông nghiệp và Phát triển nông thôn

Hướng dẫn xã chưa được công nhận hoàn thành từng tiêu chí nông thôn mới; đôn đốc, giám sát xã đã được công nhận giữ vững và nâng chất lượng tiêu chí.

3. Đài Truyền thanh - Truyền hình huyện

Sản xuất phóng sự, bài viết về Cuộc vận động để phát trên sóng truyền thanh, truyền hình và đăng trên trang thông tin điện tử của huyện.

4. Phòng Tài chính - Kế hoạch huyện

Cùng Phòng Văn hóa và Thông tin tham mưu UBND huyện bố trí, lồng ghép các nguồn vốn; hướng dẫn cơ quan, ban, ngành, xã, thị trấn sử dụng vốn đúng mục đích.

5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức đoàn thể trên địa bàn huyện

Vận động hội viên và các tầng lớp Nhân dân hưởng ứng; gắn Cuộc vận động với cuộc vận động “Xây dựng gia đình 5 không, 3 sạch gắn với xây dựng nông thôn mới”, phong trào “Tuổi trẻ Tam Đường xung kích xây dựng nông thôn mới” và các phong trào khác của từng tổ chức.

6. Ủy ban nhân dân các xã, thị trấn

Chỉ đạo thực hiện các nội dung của Kế hoạch sát với tình hình địa phương; có kế hoạch đến từng bản và phân công thành viên phụ trách từng bản.

Tập trung vốn đầu tư của Nhà nước, đẩy mạnh xã hội hóa và kêu gọi Nhân dân góp công, góp của.

Thủ trưởng các cơ quan liên quan, Chủ tịch UBND các xã, thị trấn tổ chức thực hiện Kế hoạch này; nếu có vướng mắc, kịp thời phản ánh về Phòng Văn hóa và Thông tin để báo cáo UBND huyện./.

Nơi nhận:

- Sở Văn hóa, Thể thao và Du lịch;
- TT. Huyện ủy;
- TT. HĐND huyện;
- Chủ tịch, các Phó Chủ tịch UBND huyện;
- Các cơ quan, ban, ngành, đoàn thể huyện;
- UBND các xã, thị trấn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH


Cao Trang Trọng
`;

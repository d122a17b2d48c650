<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln adım</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>Sıfır veya altındaki %Ln değer logaritmik eksende gösterilemez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>%Ln gizli modeli göster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>%Ln epok önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>%Ln epok sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>Kayıp %Ln epoktur yükseliyorsa durdurur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>Bir eğri %Ln epoktur daha iyi değer almadıysa durdurur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln gün önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>Önceki %Ln bildirim gönderilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>Az noktalı %Ln başlangıç bir yana bırakıldı: önceki uzun eğitimler gösteriliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>Dosyalardaki %Ln yer kullanılamadı; gösterilebilecek bir şey kalmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>Dosyalardaki %Ln yer kullanılamadı. Geri kalan her şey gösteriliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} %Ln saniye sonra durdurulacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Bilgisayar %Ln saniye sonra uykuya geçecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>Bilgisayar %Ln saniye sonra hazırda bekletilecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>Bilgisayar %Ln saniye sonra kapanacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>Kayıp %Ln epoktur ve eğitimin onda biri boyunca iyileşmiyorsa durdurur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>Ses eğitimlerini izler ve dinlemeye değer epokları söyler. Eğitim programının yazdığı dosyaları okur, onları hiç değiştirmez.

MIT lisanslı özgür yazılım. Qt (LGPL), NumPy ve TensorBoard ile yapıldı. Simgeler: Lucide.</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>RVC Monitor hakkında</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n} sn önce</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} dk önce</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} sa önce</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>Yıldız verilmedi.</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>Bu model artık açık değil; puan verilmedi.</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>Kör testte seçildi, rakibi: {name}</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>İkisi de aynı kontrol noktasına ait; puan verilmedi.</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>Kulakla puanlandı: {name} {stars}, {other} {other_stars}.</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>{names} için ses dosyası yok; puan epok için saklandı.</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>Kör karşılaştırma</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Bir epok</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>Öteki epok</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>Adları gizle ve dinle</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>Hangi iki epoku karşılaştırmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>Sonuç puanlarınıza eklenir: seçtiğiniz epok ötekinden en az bir yıldız fazla alır.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A daha iyi</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Fark duymuyorum</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B daha iyi</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>Başka ikisini karşılaştır</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>İkisini de dinleyin, sonra seçin. A ve B tuşları kelimenin ortasında bile geçiş yapar.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>{letter} örneğini çal</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A: {a}, B: {b}.</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>Seçiminiz: {name}.</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>Adaylar</translation>
    </message>
    <message>
        <source>Candidate {n}: {name}</source>
        <translation>Aday {n}: {name}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Bu noktayı eğride göster</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>Eğride göster</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Adım {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epok {n}</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value} (yumuşatılmış)</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{n}. adımda {value}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>adım {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>Resimlerini gör</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>En yakın örneği dinle</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>Dinlenebilecek kontrol noktası olan bir model yok.</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>{name} adayları dönüştürülüyor: modeller tek tek ele alınır.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>Daha az göster</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} tane daha göster</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>{n} ile aynı çukurda.</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>{n} ile aynı dosyayı paylaşıyor.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>En yeni değer, yumuşatılmış</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>Bu grafiği en üstte tut</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>Tam boyut (Enter veya F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Tüm grafiklere dön (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>Kaydet, kopyala vb.</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>Bu grafiğin sabitlemesini kaldır</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>Sabitlenenler</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>Üretici toplamı</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>Öznitelik eşleştirme</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>Üretici çekişmeli kaybı</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Ayırt edici</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>Üretici gradyanı</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>Ayırt edici gradyanı</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>Doğrulama eksi eğitim</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>Üretici toplamı, ortalama</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel, ortalama</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>Öznitelik eşleştirme, ortalama</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL, ortalama</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>Üretici çekişmeli kaybı, ortalama</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>Ayırt edici, ortalama</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>Üretici gradyanı, ortalama</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>Ayırt edici gradyanı, ortalama</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Kayıplar</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Ortalamalar</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradyanlar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Baştan beri geçen süre</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Eğitim kaybı</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>Tüm grafiklere dön</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tam boyut</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>En yeni</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>Tüm işaretleri kaldır</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>En üste sabitle</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Öne taşı</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Geriye taşı</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>Noktaları tablo olarak göster…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>Bu işareti kaldır</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>Buraya işaret koy (Ctrl + tık)</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>Önceki görünüme dön</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Sonraki görünüme geç</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>Yumuşatılmış eğri</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>İpucundaki sıra</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>Tüm grafikleri birlikte yakınlaştır</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>Sürdürülen modellerin tüm denemelerini göster</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>Tüm grafikleri kaydet</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>Sabitlemeyi sıfırla</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>Sırayı sıfırla</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Resim (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Çizim (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>Tüm noktalar (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>Tüm noktalar (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>Resimlere değerlendirmeyi ekle</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>TensorBoard&apos;daki gibi: en düşük noktalar geç görünür</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>Ortalanmış: en düşük noktalar yerinde görünür</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>Model listesindeki gibi</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>İmlece en yakın olan önce</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>En düşük önce</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>En yüksek önce</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>Grafiği kaydet</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>{kind} dosyaları (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>Tüm grafikleri bu klasöre kaydet</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>Bu dosyalar zaten var: {names}. Değiştirilsin mi?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Dosyaları değiştir</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>{file} kaydedilemedi: {reason}. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file}, {folder} klasörüne kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln grafik {folder} klasörüne kaydedildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>ve {n} tane daha</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Yumuşatılmış</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ham</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Baştan beri</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Önceki kontrol noktası</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>Yumuşatma</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>Sayı olarak yumuşatma</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Rehber</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Yatay eksen</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Aykırı değerleri yok say</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>Tek tük uç değerler grafikleri esnetmesin</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Logaritmik dikey eksen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>En yeni</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>En yeni noktaya git ve orada kal (End)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>Her şeyi göster (Home ya da grafiğe çift tık)</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>Grafik seçenekleri</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Grafik boyutu</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Küçük</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>Grafik ara</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>Bu bir düzenli ifade değil ({reason}); olduğu gibi aranıyor.</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>Eşleşen grafik yok.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Geçen süre</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>Otomatik: {name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>Bir epokun kaç adım olduğu burada bilinmiyor.</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>Dosya listesinden hesaplanabilirdi, ama {lack}.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>Eğriler hesaplanıyor…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>Henüz kaydedilen eğri yok. Burada kendiliğinden belirirler.</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>Listenin filtresi, çizilen modellerin hiçbirini göstermiyor.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>Çizilen bir şey yok. Listeden bir modele tıklayın veya kutusunu işaretleyin.</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>{chart} resmi kopyalandı: istediğiniz yere yapıştırın.</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>{file} dosyasını kopyala…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>{file} dosyasının yolu kopyalandı.</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>{file} ve indeksi için bir klasör seçin</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>Dinlemek için bir klasör seçin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopyalama</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>{file} kopyalanıyor…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>Bu klasörde aynı adlı dosyalar zaten var:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>İkisini de tut</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln dosyadan {n} tanesi {folder} klasörüne kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file}, {folder} klasörüne kopyalandı.</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>.index dosyası bulunamadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln dosya {folder} klasörüne kopyalandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>Hiçbir şey kopyalanmadı: {folder} klasöründe hepsi var.</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>Dinlemek için {file} dosyasını kopyala</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>Dinlemek istediklerinizi işaretleyin</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>{file} için puanınız</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Ne duydunuz?</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>{file} için not</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>{file} dosyasını klasöründe göster</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>{file} dosyasını kopyala…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>{file} dosyasını indir ve kopyala…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>Örneği dinle</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Klasöründe göster</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Şuraya kopyala…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>İndir ve şuraya kopyala…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>İndeksiyle kopyala…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Önce bu</translation>
    </message>
    <message>
        <source>{where} · {elsewhere}</source>
        <translation>{where} · {elsewhere}</translation>
    </message>
</context>
<context>
    <name>ClipChoice</name>
    <message>
        <source>A sample of the run, step {n}</source>
        <translation>Modelin bir örneği, adım {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>Son kesildiği hâliyle klip</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Klibi çal</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>Buraya bir ses dosyası bırakın veya seçin.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>Modelin bir örneği</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>En iyisi: müziksiz, temiz bir sesten 5–15 saniye; veri setinden olmasın ve onun aralığını aşsın: tiz ve pes notalar, bir “s”, bir nefes. Aşırı eğitim önce orada belli olur.</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>Ses ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Klip seçin</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>5 saniyeden kısa: içinde pek az şey duyulur.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip the hints</source>
        <translation>İpuçlarını atla</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>Bir daha görünmezler; rehber de (F1) aynısını anlatır</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>Sağdaki kart değerlendirmedir: bu ses hâlâ iyileşiyor mu ve neden. Ne demek olduğunu okumak için “?” işaretine tıklayın veya fareyi kartın üzerinde bekletin.</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>Değerlendirmenin altında dinlemeye değer birkaç epok var. Birine tıklayın: eğriler yerini gösterir.</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>Hepsi bu. Şimdi sıra sizde: kendi logs klasörünüzü bu pencereye bırakın veya Ctrl+O ile seçin.</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>Ad gruplarına göre renklendir</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>Kapat; renkler kalır</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>Bir düzenli ifade. Parantez içindeki kısmı (parantez yoksa eşleşen her şeyi) aynı olan modeller aynı rengi alır: {example} bir sesin sürümlerine tek renk verir. Eşleşmeyen modeller gri kalır.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Bu henüz bir düzenli ifade değil: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>Böyle adı olan model yok, bu yüzden hepsi gri.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>Epok süresi</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>Yıldızlarım</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>En düşük toplam</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>En düşük mel</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>Epok başına adım</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Örnekleme hızı</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Yığın boyutu</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Ön eğitimli</translation>
    </message>
    <message>
        <source>Vocoder</source>
        <translation>Vocoder</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>Embedder</translation>
    </message>
    <message>
        <source>Minutes of data</source>
        <translation>Veri (dk)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Konuşmacı</translation>
    </message>
    <message>
        <source>{n} kHz</source>
        <translation>{n} kHz</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} sn</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} dk {s} sn</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} sa {min} dk</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Compare trainings</source>
        <translation>Eğitimleri karşılaştır</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV olarak kaydet</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} yazılamadı: {why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> yarım ton</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Perde</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>12 pes bir sesi tize, −12 tiz bir sesi pese taşır</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>İndeks kullan</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>Onsuz kontrol noktasından başka bir şey duymazsınız</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>Bu modelin .index dosyası yok</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>Eğitim yokken</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>Şimdi, ekran kartında</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>Şimdi, işlemcide</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>Eğitim bitene veya duraklayana dek bekler.</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>Kartın belleğinden 2 GB&apos;a kadar yer alır; eğitimin yanında ikisi de yavaşlar.</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>Kart boş kalır; her aday bir iki dakika sürer.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Klip ve adaylar</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>Pencere kapanınca izleme sürsün mü?</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>O zaman saatin yanındaki simge kalır; en düşük nokta gelince veya bir eğitim bitince size haber verir. Bunu ayarlardan değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>İzlemeyi sürdür</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>Önce bir klasör açın; TensorBoard o klasörü gösterir.</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>{folder} için TensorBoard başlatılıyor…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard {address} adresinde çalışıyor, ama tarayıcı açılamadı.</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard başlamadı. Buradaki her şey onsuz da çalışır.</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>bu adım</translation>
    </message>
    <message>
        <source>before</source>
        <translation>önce</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>bu epok</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>uzak makinede, {n} MB</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>henüz burada değil, {n} MB</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Açmak için bırakın</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} gün {h} sa</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} gün</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} sa {m} dk</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} sa</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} dk {s} sn</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} dk</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} sn</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingForm</name>
    <message>
        <source>The curve of the verdict</source>
        <translation>Değerlendirmedeki eğri</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>Düşük daha iyi (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>Yüksek daha iyi (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>Taban değer kullan</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>İzlenen (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>Yön (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>En küçük iyileşme (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>Epok olarak sabır (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>İlk epok, sayım 0&apos;dan (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>Aşılacak değer (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Bu yalnızca Keras&apos;ın EarlyStopping&apos;inin nerede duracağını söyler. Hiçbir şeyi durdurmaz; değerlendirme de bunu kullanmaz.</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>En iyiyi göster</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>Durma yerini göster</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>Epok uzunluğu ile izlenen etiket gerekli; biri bilinmiyor.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Erken durdurma</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>Erken durdurma: henüz değil</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>Erken durdurma: epok {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>Yinelenen çift: {n}; {agreed} tanesine aynı yanıtı verdiniz.</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>İki kez çalınan sesin aynı olduğunu duydunuz.</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>İki kez çalınan aynı seste birini yeğlediniz: dikkatli olun.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>RVC logs klasörünüzü buraya bırakın</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>RVC veya Applio klasörü, logs klasörü ya da tek bir modelin klasörü: hepsi olur. İçindeki hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>Burada henüz eğitim yok</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>Burada bir eğitim başlar başlamaz kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Eğitimler aranıyor…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Demo hazırlanıyor…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>İki eğitim simüle ediliyor; biri devam ediyor.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Daha önce açılanlar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demoyu dene</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>Gözünüzün önünde aşırı eğitilen bir model simülasyonu izleyin</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>Programın kendisinde bir şey ters gitti. Program çalışmayı sürdürüyor; eğitiminize ve dosyalarına dokunulmadı. Garip davranırsa yeniden başlatın.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Günlük klasörünü aç</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Film şeridi</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>bozuk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Bu noktayı eğride göster</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>Sınırlar…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>Neyin sağlıksız sayılacağını değiştir</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>{host} üzerindeki klasörler</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Üst klasör</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Bu klasörü seç</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>Klasörler alınıyor…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>İçinde klasör yok.</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>Sonda hâlâ düşüyor</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>Çizgiden beri düz</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>Çizgiden beri yeniden yükseliyor</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>Üretici toplamı</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Rehber</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Rehber</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rehberde ara</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>Rehberde bu kelimelerin hepsini içeren bir şey yok.</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>Yumuşatma {weight}; sabitlenen grafikler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>Yumuşatma {weight}; sabitler: {charts}.</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>Dinlenebilecekler</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>Klibin kendisi</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Dönüştürülmedi</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Henüz dönüştürülmedi</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>{name} adaylarını dinle</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Eğitim programı aranıyor…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>Eğitim programı bu hâliyle dönüştüremiyor: “Klip ve adaylar” sekmesine bakın.</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Klip okunuyor…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>Önce bir klip seçin.</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>Dinlenecek adayları işaretleyin.</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>{name} adayları dinlenebilir.</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>{name} eğitiminin bitmesi veya duraklaması bekleniyor.</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>{n} tanesi dinlenebilir, {failed} tanesi dönüştürülemedi.</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>{n} tanesi dinlenebilir.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Klip ve adaylar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dinleme</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Kör turnuva</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>Bu nedir?</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Bağlanılıyor: {host}…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>{host} üzerinden indiriliyor: {done} / {total} MB.</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>Önceden gelenler gösteriliyor.</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>Bağlantı koptu ({time}); kendiliğinden geri gelir.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Generator total jumps to</source>
        <translation>Üretici toplamı şuraya sıçrar</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>Üretici gradyanı sürekli şundan yüksek</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>Ayırt edici gradyanı sürekli şundan yüksek</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL şunun altına iner</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL sıfıra sürekli şundan yakın</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>Ayırt edici sıfıra sürekli şundan yakın</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel şu değerde takılı</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL şu değerde takılı</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>Öğrenme oranındaki sapma</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>Haber için art arda nokta sayısı</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>Eğitim başında hoş görülen kısım</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>Kör turnuva…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>Yeniden tamamını tekrarla (Backspace)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Yıldızlar</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>Klibin kendisi</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Henüz klip yok.</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>Bu aday dönüştürülemedi.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>Henüz dönüştürülmedi.</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>Karşılaştırma için, her adaya söyletilen klip.</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>Eğitim programının son sözleri:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Okumayı durdur</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>Okunuyor: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Eğitimler aranıyor…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Klasör &amp;aç…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>Başka &amp;bir makineden aç…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son açılanlar</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>De&amp;moyu dene</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>&amp;TensorBoard&apos;da aç</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;yarlar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>Eğitimleri &amp;karşılaştır…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>A&amp;dayları dinle…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>&amp;Bildirimler…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>Tele&amp;fona bildirim…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>D&amp;eğerlendirme kuralları…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Rehber</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tuşlar ve fare</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>RVC Monitor &amp;hakkında</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistem gibi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>Demo hazırlanıyor…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>Bırakılan şey bu bilgisayardaki bir klasör veya dosya değil. Bir logs klasörü bırakın.</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Adım {step}: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>Epok {epoch}: {value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{steps} içinde {change} ({time})</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{epochs} içinde {change} ({steps}, {time})</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>{n}. adımın resimlerini gör</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>{n}. adıma en yakın örneği dinle</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>{n}. epokun resimlerini gör</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>{n}. epoka en yakın örneği dinle</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>Değerlendirmeye göre {curve} en düşük değerine burada iniyor.</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>En yenisi: sesin şu anki hâli.</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>İniş çıkışları yumuşatılınca {curve} en düşük değerine burada iniyor.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>Eğitimin en yeni üçte birinde {curve} eğrisinin en düşük bölümü.</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>Eğitimin en yeni üçte birinde {curve} eğrisinde bir çukur, çevresinden %{percent} aşağıda.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>En düşük noktanın çevresinde {curve} eğrisinin en düşük bölümü.</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>En düşük noktaya yakın, {curve} eğrisinde bir çukur, çevresinden %{percent} aşağıda.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>En düşük noktadan {epochs} epok önce {curve} eğrisinde bir çukur, çevresinden %{percent} aşağıda.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>En düşük noktadan {epochs} epok sonra {curve} eğrisinde bir çukur, çevresinden %{percent} aşağıda.</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>Burada {curve} eğrisinin en düşük değeri: {value}.</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>Burada {curve} eğrisinin tek başına en düşük değeri, {value}. Şanslı tek bir yığın bunu yapabilir, kulağınıza güvenin.</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>Bu modele ait kontrol noktası henüz bulunamadı.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>En yakın kontrol noktası {distance} epok uzakta. {interval} epokta bir kaydediyorsunuz: bir dahaki sefere daha sık kaydedin.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>En yakın kontrol noktası {distance} epok uzakta; daha yakınları silinmiş olabilir.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>En beğendikleriniz {low}. ve {high}. epoklar; aralarında hiçbir şey saklanmamış. Var olan en yakın: {epoch}. epok.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>En beğendikleriniz {low}. ve {high}. epoklar. {epoch}. epok ikisinin arasında.</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>üretici kaybı</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>ortalama üretici kaybı</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>ortalama mel</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>doğrulama kaybı</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>eğitim kaybı</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>öznitelik eşleştirme (fm)</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>çekişmeli kayıp (adv)</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>“{name}”, RVC Monitor&apos;daki bir hata yüzünden değerlendirilemedi ({error}). Eğrileri gösteriliyor, diğer tüm modeller her zamanki gibi değerlendiriliyor. Lütfen rvcmonitor.log dosyasıyla bildirin; bir sonraki noktada yeniden denenecek.</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} burada sayı değildi, sonra kendiliğinden düzeldi. Bir kerenin zararı yok; sık sık olursa daha küçük bir öğrenme oranı veya fp16&apos;sız eğitim işe yarar.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>{tag} buradan sonra sayı değil, ama kayıplar hâlâ sayı.</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>{tag} değerlerinin hiçbiri sayı değil: hiçbir şey öğrenilmemiş. fp16 olmadan eğitin (bazı kartlar yarım duyarlığı desteklemez), veri setinde sessiz veya bozuk dosya arayın.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} burada artık sayı değil. Sonrasında eğitilen her şey boşa gitti: {file} dosyasına dönün, daha küçük bir öğrenme oranını veya fp16&apos;sız eğitimi deneyin.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>{tag} burada artık sayı değil. Sonrasında eğitilen her şey boşa gitti: daha küçük bir öğrenme oranıyla veya fp16 olmadan yeniden deneyin.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} olağan düzeyinin kat kat üstüne sıçrıyor ve geri dönmüyor. Bundan önceki bir kontrol noktasından, daha küçük bir öğrenme oranı veya yığın boyutuyla devam edin.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>{tag} burada olağan düzeyinin kat kat üstüne sıçramış, sonra geri dönmüş. Yinelenirse daha küçük bir öğrenme oranı veya daha büyük bir yığın kullanın.</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl sıfırın altında; orada bir anlamı yok. Model dağılıyor: veri setinde sessizlik ve bozuk dosya arayın, sonra iyi bir kontrol noktasından yeniden eğitin.</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl sıfıra yakın takılı kaldı: ses, metin bölümünün söylediklerini artık kullanmıyor. Buradan sonrasını dikkatle dinleyin; çoğu zaman daha önceki bir kontrol noktası daha iyidir.</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} sürekli {limit} üstünde: eğitim kararsız. Öğrenme oranını düşürmek, yığın boyutunu büyütmek veya veri setini temizlemek işe yarar.</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>Ayırt edicinin kaybı sıfıra çöktü: hep kazanıyor ve ses ondan artık bir şey öğrenmiyor. Önceki bir kontrol noktasından devam edin veya ön eğitimli modellerle yeniden başlayın.</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} {clip} değerinde takılı. Eğitim programları gösterilen değeri orada keser, gerçek değer daha yüksek: veri setini ve ön eğitimli modelleri kontrol edin.</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>Öğrenme oranı sıfır: buradan sonra hiçbir şey öğrenilmiyor. Eğitim ayarlarını kontrol edin.</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Öğrenme oranı birden {before} değerinden {after} değerine geçiyor. Siz değiştirmediyseniz eğitimin hangi ayarlarla başladığına bakın.</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>Eğitim bitmediği hâlde her zamankinden çok daha uzun süredir bir şey yazılmadı. Eğitim programının penceresine bakın: hatayla durmuş olabilir.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Öğrenme oranı burada {rate}, oysa yapılandırmada {expected}. Siz değiştirmediyseniz eğitimin hangi ayarlarla başladığına bakın.</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>Erken durdurma {tag} için henüz hiçbir epoka bakmadı.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>{tag} üzerinde erken durdurma olsaydı eğitim hâlâ sürerdi; şimdiye dek en iyisi {best}. epoktu.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>{tag} üzerinde erken durdurma olsaydı eğitim {stopped}. epokta dururdu; en iyisi {best}. epoktu.</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>Sessiz: {decibels} dB üstünde ses yok.</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>Kırpılmış: örneklerin %{percent} kadarı en üst sınırda.</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>Klibin perdesinden {semitones} yarım ton yüksek.</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>Klibin perdesinden {semitones} yarım ton alçak.</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>Tizler (4 – 12 kHz) ötekilerin çoğundan {decibels} dB zayıf.</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>{where}. adımdan sonra üretilen resimlerde ses yok. Kayıplar ne derse desin, sonrasında eğitilen hiçbir şey önerilmez.</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>{where}. epoktan sonra üretilen resimlerde ses yok. Kayıplar ne derse desin, sonrasında eğitilen hiçbir şey önerilmez.</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>İki resmin eksenleri farklı, bu yüzden aralarındaki fark bir şey söylemez.</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>Resmin boyutu {width} × {height} piksel görünüyor; açılamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>Bu kayıtta okunabilir bir resim yok.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>Resim hasarlı, gösterilemiyor ({detail}).</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>“{name}” modelinin resimleri ve sesleri, RVC Monitor&apos;daki bir hata yüzünden denetlenemedi ({error}). Yine de görülüp dinlenebilirler, diğer tüm modeller her zamanki gibi denetleniyor. Lütfen rvcmonitor.log dosyasıyla bildirin.</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>Bir ses kesik; kesildiği yere kadar çalıyor.</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>Üretilen resim boş: sessizlik.</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>Üretilen resimde hareket yok: sessizlik veya sabit bir uğultu.</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>Üretilen resim artık orijinaline benzemiyor.</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>Üretilen resim sesin ince çizgilerini yitirmiş.</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>Üretilen resim hep aynı.</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>Üretilen resimler {first} – {last} adımlarında boş ({count}): model sessizlik üretiyor. Daha önceki bir kontrol noktası kullanın.</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>Üretilen resimlerde {first} – {last} adımlarında hareket yok ({count}): sessizlik veya sabit bir uğultu. Daha önceki bir kontrol noktası kullanın.</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Üretilen resimler {first} – {last} adımlarında orijinallerine benzemiyor ({count}). Oradan bir kontrol noktası kullanmadan önce dinleyin.</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Üretilen resimler {first} – {last} adımlarında sesin ince çizgilerini yitirmiş ({count}). Oradan bir kontrol noktası kullanmadan önce dinleyin.</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>Üretilen resimler {first} – {last} adımlarında, orijinalleri ne olursa olsun hep aynı ({count}): model çökmüş olabilir. Daha önceki bir kontrol noktası kullanın.</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>Bu kayıtta WAV sesi yok.</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>Ses hasarlı: başlığı kesik.</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>Ses açılamayacak kadar uzun ({seconds} sn).</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>Ses, çalınamayan bir türde ({detail}).</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>Ses hasarlı: içinde örnek yok.</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}: eğitim {epoch}. epoktan devam ediyor.</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}: bir eğitim başladı.</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}: {step}. adımda yeni en düşük nokta.</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}: {epoch}. epokta yeni en düşük nokta.</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}: artık iyileşmiyor. {reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}: büyük olasılıkla aşırı eğitim; en düşük nokta geride kaldı.</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}: büyük olasılıkla aşırı eğitim. Denenecek epoklar: {epochs}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}: eğitim bitti.</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}: uzun süredir yeni nokta yok. Hâlâ çalışıyor mu?</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>Her zamankinden yavaş: {epoch}. epoktan beri bir epok %{percent} daha uzun sürüyor. Nedeni dolu bir disk, belleği dolan ekran kartı veya başka bir program olabilir.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Henüz hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>Epokları bilmesi gerekiyor, ama bunu gösteren bir şey yok.</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>Kayıp {epochs} epoktur yükseliyor.</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>Kayıp {epochs} epoktur iyileşmiyor.</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>Bu eğitim izlenecek etiketi kaydetmiyor.</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>{tag}, {patience} epoktur {best}. epoktakinden daha iyi olmadı.</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>{epoch}. epok bitti.</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>Sürücüde ne kadar yer olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>Sürücüde yalnızca {free} GB kaldı.</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>Eğitim ve doğrulama kaybı birlikte düşüyor: hâlâ pay var, eğitime devam edin.</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>Eğitim kaybı artık düşmese de doğrulama kaybı hâlâ düşüyor: düştüğü sürece devam edin.</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>Eğitim kaybı düşerken doğrulama kaybı yerinde sayıyor: aşırı öğrenmeye yakın.</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>Eğitim kaybı düşerken doğrulama kaybı yükseliyor: doğrulama kaybının en düşük olduğu yerden beri aşırı öğrenme var.</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>Eğitim ve doğrulama kaybı yerinde sayıyor: artık bir şey öğrenilmiyor, aşırı öğrenme de henüz yok.</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>Eğitim ve doğrulama kaybı birlikte yükseliyor: bu aşırı öğrenme değil, eğitimin kendisi kararsızlaşmış.</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>{weight} ile yumuşatılan bir eğri en düşük noktasını olduğundan geç gösterir: yaklaşık {points} nokta geriden gelir.</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>Eğitimin son üçte birinde {rising} yükseldi, {falling} düştü: yükseliş ağır bastığı için toplam yükseliyor.</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>Eğitimin son üçte birinde {falling} düştü, {rising} yükseldi: düşüş ağır bastığı için toplam düşüyor.</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>Kaybın parçaları birlikte gitmiyor: eğitimin son üçte birinde {falling} düştü, {rising} yükseldi.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} ve {rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>Bir süre önce yükseliyor gibiydi, ama kayıp o zamandan beri daha da aşağı indi: o değerlendirme geri alındı.</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>Henüz belli değil: {curve} hâlâ düşüyor olabilir, ama iniş çıkışlar bunu gizliyor. Yeni epoklar gösterecek.</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>Bu günlükte RVC Monitor&apos;ın tanıdığı kayıplardan hiçbiri yok, yani değerlendirecek bir şey yok. Eğriler yine de gösteriliyor.</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>Bu model henüz bir üretici kaybı kaydetmedi.</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>Bu günlükte resim veya ses var ama kayıp yok, yani değerlendirecek bir şey yok. Bakın ve dinleyin.</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>Burada ağırlıklar var ama günlük yok, yani değerlendirecek bir şey yok. Onları dinleyin veya günlüğü (adında “tfevents” geçen dosyayı) bu klasöre geri koyun.</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>Bir günlük var ama içinde okunabilen bir şey yok, yani değerlendirecek bir şey yok. Yazıldığı yerden yeniden kopyalayın veya var olan kontrol noktalarını dinleyin.</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>{written} noktanın hepsi aynı adımda, yani zaman sıraları bilinmiyor: bu günlük kaybın gidişini söylemiyor.</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>{written} noktadan yalnızca {points} tanesinin kendine ait adımı var, yani zaman sıraları bilinmiyor: bu günlük kaybın gidişini söylemiyor.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>Belirgin eğilim yok: {curve}.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>Belirgin eğilim yok: {curve} için eğitimin son üçte birindeki değişim %{low} ile %{high} arasında.</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>Yakın zamana dek {curve} iniş çıkışlara rağmen düşüyordu. Şimdi dönüyor olabilir, ama bu henüz kesin değil.</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>Tüm iniş çıkışlara rağmen {curve} düşmeyi sürdürüyor; henüz dönüşe işaret eden bir şey yok.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>{first}. ile {last}. adımlar arasında, büyük olasılıkla {lowest}. adım dolayında {curve} en düşüktü. O zamandan beri yaklaşık %{percent} yükseldi: olağan iniş çıkışlarından fazla.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>{first}. ile {last}. epoklar arasında, büyük olasılıkla {lowest}. epok dolayında {curve} en düşüktü. O zamandan beri yaklaşık %{percent} yükseldi: olağan iniş çıkışlarından fazla.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>{first}. ile {last}. adımlar arasında, büyük olasılıkla {lowest}. adım dolayında {curve} düşmeyi bıraktı. O zamandan beri yalnızca inip çıkıyor; ne alçalıyor ne yükseliyor.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>{first}. ile {last}. epoklar arasında, büyük olasılıkla {lowest}. epok dolayında {curve} düşmeyi bıraktı. O zamandan beri yalnızca inip çıkıyor; ne alçalıyor ne yükseliyor.</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>Değerlerin hiçbiri sayı değil ({curve}): bu eğitim baştan beri çalışmamış.</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>Eğitim {where}. adımda bozuldu. Öncesi: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>Eğitim {where}. epokta bozuldu. Öncesi: {before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>“{folder}” içindeki {trainer}, işlemcide başlatılmaması gereken bir sürüm: eğitim ayarlarını kalıcı olarak değiştirirdi. Ekran kartını kullanmasına izin verin veya daha yeni bir kurulum seçin.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>NVIDIA ekran kartı bulunamadı; “{folder}” içindeki {trainer} ise onsuz başlatılmaması gereken bir sürüm: eğitim ayarlarını kalıcı olarak değiştirirdi. Applio 3.2.9 veya sonrasını ya da RVC 2.3&apos;ü seçin.</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>Bu ses size ait bir embedder ile eğitilmiş; hangisi olduğu hiçbir dosyada yazmıyor. Başkasıyla yanlış çıkacağı için dönüştürülmüyor.</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>Bu ses {embedder} embedder&apos;ıyla eğitilmiş; {trainer} bunu içermiyor. Başkasıyla yanlış çıkar: bir Applio kurulumu seçin.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>“{folder}” içindeki {trainer} için eksik: {files}. Kendi penceresinde bir kez bir klip dönüştürün; eksikleri indirecektir. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>“{python}” başlatılamadı ({error}): eğitim programının kurulumunu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>Eğitim programı {minutes} dakika sonra hâlâ bitmemişti, sonlandırıldı. Ekran kartı başka bir işle meşgul olabilir: sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>“{folder}” içinde veya üstünde dönüştürme yapabilen bir eğitim programı bulunamadı: Applio veya RVC&apos;nin kurulu olduğu klasörü seçin.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>“{folder}” içindeki {trainer} kendi Python&apos;una sahip değil ({places}): kurulumunu yeniden çalıştırın veya onu başlatan Python&apos;u seçin.</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>“{folder}” içindeki Mangio-RVC başka bir program için dönüştürme yapamaz: komut satırı soru sorar, hataları bildirmez ve ayarlarını yeniden yazar. Sesleri Applio ve RVC&apos;de çalışır: onlardan birini seçin.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>“{folder}” içindeki {trainer} başka türden sesler üretiyor; RVC Monitor bunları henüz dönüştürtemiyor.</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>“{folder}” içindeki eğitim programının bu sürümünün komut satırı bilinmiyor. Applio&apos;nun 3.2.0, RVC&apos;nin 2.2.231006 ve sonraki sürümleri biliniyor; birinin sesleri ötekinde de çalışır.</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>Bellek yetmedi: eğitimin bitmesini bekleyin veya başka programları kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>Eğitim programı bir addaki harflere takıldı. Klasörünü, yolunda Türkçe karakter veya başka özel harf bulunmayan bir yere taşıyın.</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>Eğitim programının komut satırı, dosyalarının söylediğinden farklı. Lütfen programın sürümüyle birlikte bildirin.</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>Eğitim programının kurulumu eksik: kurulum programını yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>Eğitim programı bu kontrol noktasını yükleyemedi: dosya hasarlı veya başka türde.</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>Ekran kartı hata verdi. Yeniden deneyin; böyle kalırsa bilgisayarı yeniden başlatın.</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>Eğitim programı gerek duyduğu bir dosyayı bulamadı: kurulumu eksik olabilir.</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>Eğitim programı ses yazmadan bitti.</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>Eğitim programı boş bir dosya yazdı.</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>Eğitim programının yazdığı dosya ses değil: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>Eğitim programı sesi yazarken yarıda kesildi.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>Eğitim programı yalnızca {seconds} sn&apos;lik bir ses yazdı.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>Eğitim programı {seconds} sn&apos;lik bir ses yazdı, oysa klip {clip} sn.</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Klip “{folder}” içinde saklanamıyor ({error}): orada yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>“{file}” şu anda okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>“{file}” okunamıyor ({error}), bu yüzden dinlenmiyor.</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Sesler “{folder}” içinde saklanamıyor ({error}): orada yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>“{folder}” içine bakılamıyor ({error}).</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>Öteki makineden gelenler “{folder}” içinde saklanamıyor ({error}): orada yer açın.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>{file} kaydedilemedi ({error}). Program çalışmayı sürdürüyor, ama seçimlerinizi hatırlamayacak.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>Bellek yetersiz.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>“{file}” yazılamadı: {reason}.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>“{file}” içindeki bu resim veya ses, RVC Monitor&apos;daki bir hata yüzünden kullanılamıyor ({error}). Diğerleri kullanılabilir. Lütfen rvcmonitor.log dosyasıyla bildirin.</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>Telefonunuzun bir adresi anlaşılamadı.</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>Bir bildirim telefonunuza ulaşmadı ({services}). Bir sonrakiyle yeniden denenecek.</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name} iki dakika sonra durdurulacak. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name} durduruldu. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name} durduruldu. {reason} Denenecek epoklar: {epochs}.</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>Sistem bu programın onu sonlandırmasına izin vermiyor. Kendiniz kapatın.</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>{name} durdurulamadı. {why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>Bilgisayar açık kalıyor: sistem istediğinizi yapamadı.</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>Bilgisayar açık kalıyor, çünkü {name} eğitiliyor.</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>Eğitim kendiliğinden bitti.</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>Programda bir hata oldu; hangisi olduğu günlüğünde yazıyor.</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>Bu hesaplanamadı.</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host} üzerinde “{path}” klasörü yok.</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} burada tanınmıyor ve {fingerprint} anahtarı kabul edilmedi.</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host}, “{user}” adıyla girişe izin vermedi.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>{host} makinesine ulaşılamıyor ({error}).</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>{host} bağlantısı koptu ({error}).</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>Henüz olay dosyası yok.</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>Başka bir bilgisayarda çalışıyor: {host}.</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>Birkaç işlem onu aynı anda eğitiyor.</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>Bu bilgisayardaki hiçbir işlem, komut satırıyla veya modelin dosyalarıyla onu eğittiğini belli etmiyor.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} orada zaten var: kopya için başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} klasöründe yer yok: {needed} MB gerekli, {free} MB boş. Hiçbir şey kopyalanmadı; yer açın veya başka bir sürücü seçin.</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} şu anda yazılıyor, kopyalanmadı: birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} klasöründe {file} için yer kalmadı. Orada yarım kopya bırakılmadı: yer açın veya başka bir sürücü seçin.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>{file}, {folder} klasörüne kopyalanamadı: ikisinden biri artık yok.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>{file}, {folder} klasörüne kopyalanamadı: oraya yazma izni yok veya aynı adlı bir dosya kullanımda.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>{file}, {folder} klasörüne kopyalanamadı: {error}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>{file} okunamadı ({error}). Olduğu gibi bırakıldı; program baştan başlıyor ve orada tuttuklarını hatırlamayacak.</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>Programın hatırladıkları anlaşılamadı, bu yüzden baştan başlıyor. Eski dosya {file} olarak saklandı.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>“{file}” içindeki bu resim veya ses hasarlı ({offset}. bayt), gösterilemiyor.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>“{file}” içindeki bu resim veya sesin ({offset}. bayt) boyutu aşırı büyük görünüyor, bu yüzden açılmıyor.</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>“{file}” {offset}. baytta hasarlı. Orada okunamayan kısım atlandı; öncesi ve sonrası gösteriliyor.</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>“{file}” {offset}. baytta olağandışı büyük bir kayıt içeriyor. O kayıt atlandı; öncesi ve sonrası gösteriliyor.</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>“{file}” bir TensorBoard olay dosyası değil, gösterilecek bir şey yok.</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>filelist.txt model klasöründe yok</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>yığın boyutu ne train.log ne de model_info.json içinde var</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json hop uzunluğunu belirtmiyor</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>filelist.txt içinde adı geçen klipler artık bu bilgisayarda değil</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>“{file}” içinde adımı veya zamanı doğru olamayacak değerler var. Bunlar atlandı; geri kalan her şey gösteriliyor.</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>kontrol noktası adları</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>G_*.pth içinde saklanan epoklar</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>kaydedilen noktalar arasındaki mesafe</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>öğrenme oranı</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>kaydedilen epoklar</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>epokla sayan günlük</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt ve yığın boyutu</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>“{name}”, RVC Monitor&apos;daki bir hata yüzünden sonuna kadar okunamadı ({error}). Önceden okunanlar gösteriliyor, diğer tüm modeller her zamanki gibi izleniyor, bu da yeniden denenecek. Böyle kalırsa lütfen rvcmonitor.log dosyasıyla bildirin.</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>“{folder}” içine RVC Monitor&apos;daki bir hata yüzünden bakılamadı ({error}). Diğer tüm klasörler gösteriliyor, bu da yeniden denenecek. Böyle kalırsa lütfen rvcmonitor.log dosyasıyla bildirin.</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>bir Python kurulumu</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>Git&apos;in kendi dosyaları</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>Node.js paketleri</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>Windows&apos;un kendisi</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>silinenler</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>“{name}” önce açılmalı: RVC Monitor arşivlerin içine bakmaz.</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}” bir VisualDL günlüğü; RVC Monitor bunu okuyamaz. Eğitim programına TensorBoard olayları yazdırın.</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}” bir Weights &amp; Biases günlüğü; RVC Monitor bunu okuyamaz. Eğitim programına TensorBoard olayları yazdırın.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>“{file}” okunamıyor ({reason}). Diğer dosyalar gösteriliyor; bu dosya yeniden denenecek.</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>“{file}” henüz burada değil: sürücüsünde şimdilik yalnızca adı var. Gelir gelmez gösterilecek.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>“{file}” dosyasından hiçbir şey okunamadı: bütün kayıtlar hasarlı, gösterilecek bir şey yok. Yazıldığı yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>“{file}” içinde gösterilebilecek bir şey yok: adımı ve zamanı doğru olan hiçbir değer yok. Yazıldığı yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>“{name}” modelinin ağırlıkları var ama günlüğü yok, bu yüzden çizilecek eğri yok. Görmek için günlüğü klasörüne geri koyun.</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>“{folder}” içinde eğitim bulunamadı. RVC Monitor adında “tfevents” geçen dosyaları arar; bunlar “logs” altındaki model klasöründedir.</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>“{folder}” içine bakılmadı, içeriği: {what}.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>“{folder}” hepsine bakılamayacak kadar çok klasör içeriyor. Tüm eğitimleri görmek için “logs” klasörünün kendisini açın.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klasik</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>Yumuşatılmış üretici toplamı açıkça düzleşene veya yükselene dek bekleyin, sonra en düşük noktasının çevresindeki epokları dinleyin.</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Mel minimumları</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>2024 rehberleri gibi, üretici toplamının en düşük noktası yakınında mel&apos;in çukur yaptığı epokları dinleyin.</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Ortalamalar</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>Çok adımlı ortalamalarda gürültü daha azdır: ortalama üretici toplamının en düşük noktalarını arayın.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>Çarpılara (sayı olmayan değerler), sıfıra yakın veya sıfırın altında KL&apos;ye ve fırlayan gradyanlara bakın.</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>“{file}” çözülemiyor: sistemin ses kitaplığı eksik. WAV dosyaları yine de kullanılabilir.</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>Burada ses çalınamıyor: sistemin ses kitaplığı eksik. Örnekler yine de WAV olarak kaydedilebilir.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>Ses aygıtı bulunamadı. Kulaklık veya hoparlör bağlayıp yeniden çal&apos;a basın; örnekler yine de WAV olarak kaydedilebilir.</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>Bilinen adres olmadığından telefona bildirim gönderilmiyor: Görünüm → Telefona bildirim bölümüne bakın.</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>“{file}” anahtar dosyası okunamıyor ({error}).</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>“{file}” bir OpenSSH özel anahtarı içermiyor. PuTTY anahtarı (.ppk) önce OpenSSH olarak dışa aktarılmalı; .pub yalnızca açık yarısıdır.</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>“{name}” için en yeni nokta henüz gelmemiş bir zaman taşıyor ({when}): bu bilgisayarın ya da onu yazan bilgisayarın saati yanlış. Eğitimin sürüp sürmediğini bunun yerine dosyanın zamanı söyler.</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}” burada çözülebilecek bir ses içermiyor. Çözücü gerektirmeyen bir WAV dosyası olarak kaydedip onu seçin.</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}” çözülmedi: bu bilgisayarın çözücüsü yanıt vermiyor. Çözücü gerektirmeyen bir WAV dosyası olarak kaydedip onu seçin.</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Şimdilik {tag} için bir nokta var; eğilimi görmek için en az {needed} nokta gerekli.</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Şimdilik {tag} için {points} nokta var; eğilimi görmek için en az {needed} nokta gerekli.</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>Eğitim bozulmadan önceki en yenisi.</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{where}. adımda {curve} en düşük değerinin ({lowest}. adım) %{percent} üstünde; iniş çıkışlar bunu gizleyebilir: bu da aynı derecede iyi olabilir.</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{where}. epokta {curve} en düşük değerinin ({lowest}. epok) %{percent} üstünde; iniş çıkışlar bunu gizleyebilir: bu da aynı derecede iyi olabilir.</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>Karşılaştırma için: {where}. adımda {curve} en düşük değerinin ({lowest}. adım) %{percent} üstünde.</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Karşılaştırma için: {where}. epokta {curve} en düşük değerinin ({lowest}. epok) %{percent} üstünde.</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>En düşük noktadan {epochs} epok önce. Burada {curve} en düşük değerinin ({lowest}. epok) %{percent} üstünde; iniş çıkışlar bunu gizleyebilir: bu da aynı derecede iyi olabilir.</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>En düşük noktadan {epochs} epok sonra. Burada {curve} en düşük değerinin ({lowest}. epok) %{percent} üstünde; iniş çıkışlar bunu gizleyebilir: bu da aynı derecede iyi olabilir.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Karşılaştırma için: en düşük noktadan {epochs} epok önce {curve} en düşük değerinin ({lowest}. epok) %{percent} üstünde.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Karşılaştırma için: en düşük noktadan {epochs} epok sonra {curve} en düşük değerinin ({lowest}. epok) %{percent} üstünde.</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>“{name}” için {begun} tarihli, tek noktalı bir başlangıç bir yana bırakıldı: önceki uzun eğitim gösteriliyor. {few} noktaya ulaşınca onun yerini alır.</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>“{name}” için {begun} tarihli, {points} noktalı bir başlangıç bir yana bırakıldı: önceki uzun eğitim gösteriliyor. {few} noktaya ulaşınca onun yerini alır.</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>{n} klasörün daha içine bakılmadı.</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} öncekinden farklı bir anahtar gösteriyor ({fingerprint}), yani başka bir makine olabilir. Ona hiçbir şey gönderilmedi. Yeniden kurulduysa eski anahtarını “{file}” içinden silin.</translation>
    </message>
</context>
<context>
    <name>NoticeHistory</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>Henüz bildirim yok.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Listeyi boşalt</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>Bir eğitim başlıyor</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>Yeni en düşük nokta</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>Artık iyileşmiyor</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>Kayıp yükseliyor</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>Sayılarda sorun</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>Resimler sessiz veya hareketsiz</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>Uzun süredir yeni nokta yok</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>Bir eğitim durdurulacak</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Bir eğitim durduruldu</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Eğitim bitti</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>Tüm kontrol noktaları ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>Tüm kontrol noktaları ({n}; {m} tanesi önceki bir eğitimden)</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name} (önceki eğitim)</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Kontrol noktası seçin</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>En son durum: adı adımı belirtmiyor</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{n} min</source>
        <translation>{n} dk</translation>
    </message>
    <message>
        <source>{time} an epoch, the last one {last}</source>
        <translation>Epok başına {time}, sonuncusu {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>Epok başına {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kaldı</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>{time} dolayında biter</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>{time} dolayında biter.</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>{time} dolayında biter; %80 olasılıkla {first} ile {last} arasında.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>Telefona bildirim</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>Program çalışırken telefonuma bildirim gönder</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>Servis kabul ediyorsa eğrinin resmiyle</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>Saatte en çok bildirim</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>Servislerinizin adresleri, her satıra bir tane</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>Anahtarlığa bakılıyor…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Deneme gönder</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Şunları bildir</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Gizli bilgi içerirler; bu yüzden yalnızca sistemin anahtarlığında saklanırlar.</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>Bu sistemde anahtarlık yok; bu yüzden yalnızca bu oturumda bilinirler ve hiçbir yerde saklanmazlar.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>Bu bir deneme: bildirimler böyle görünecek.</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>Bir adres anlaşılamadı.</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}: gönderildi.</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}: ulaşılamadı veya reddetti.</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>Henüz bildirim gönderilecek bir adres yok.</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>En fazla {n} adres saklanabilir.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>Farkı göster (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Pencereye sığdır (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Gerçek boyut (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Parlaklık</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>Parlaklık ve kontrastı sıfırla</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Alt alta</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan yana</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>Önceki epok (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>Sonraki epok (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>Tüm epokları film gibi oynat (boşluk)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>En yeniyi izle</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>Kaydedilen her yeni resme git (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Eğrilerde göster</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Bakılacak resimler</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>Cümlenin tamamı, orijinal</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} ve {original} yan yana</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>adım {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epok {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>Bu adımda resim kaydedilmemiş.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Üretilen</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>Üretilen eksi orijinal (turuncu: daha gür, mavi: daha kısık)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Orijinal</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epok {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>{n}. adımın resmi yok: en yakını {near}. adımın resmi.</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>{n}. epok için resim yok: en yakını {near}. epok.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>Adım {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>Epok {epoch} · adım {step}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>Baştan beri (sa:dk:sn)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ham</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>Yumuşatılmış ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>Seçili satırları, seçim yoksa hepsini kopyala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>Görünümde %Ln nokta</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopyalanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln nokta kopyalandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln nokta kopyalandı: bir hesap tablosu daha fazlasını almaz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} artık yok. Okunmuş olanlar gösteriliyor; geri gelince devam edilecek.</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} yok. Gelince okunacak.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>bayt {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>Okuma durduruldu. Okunmuş olanlar gösteriliyor, yenisi gelmeyecek. Devam etmek için klasörü yeniden açın.</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>Demo başlayamadı: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>RVC klasörünü, logs klasörünü veya bir modeli açın</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>Bir şey dönüştürülüyor veya kopyalanıyor; dili değiştirmek bunu durdurur. Dil şimdi değiştirilsin mi? Yoksa bir sonraki başlatmada değişir.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Başka dil</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Adayları dinle</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>Önceden dönüştürülenler aranıyor…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>Dönüştürülüyor {place} / {total}: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · yaklaşık {n} sn kaldı</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · yaklaşık {n} dk kaldı</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Sırada {n}. epoku deneyin</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>bu epok</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>Dosyası hâlâ gelebilir: eğitim henüz oraya varmadı.</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>Tutamaçları sürükleyin. Oklar aradaki kısmı, Shift ile yalnızca sonunu kaydırır; Ctrl ile bir saniye kayar.</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>{begin} – {end} saniye arası</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Başka bir makineden aç</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>bir ad, IP adresi veya ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>bu makinedeki gibi</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>(başka biri)</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Daha önce açılanlar:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Makine:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Kullanıcı:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>Oradaki klasör:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>Önce SSH anahtarlarınız ve SSH agent denenir; parola yalnızca gerekirse sorulur. O makineye hiçbir zaman bir şey yazılmaz; kontrol noktaları siz kopyalayana dek orada kalır.</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>Bu bir makine değil: adını veya IP adresini yazın.</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>yalnızca sizinki ~/.ssh içinde değilse</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>Anahtar dosyası:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Anahtar dosyası seçin</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>Değerlendirme kuralları</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>Sağlık sınırları</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Erken durdurma</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Varsayılanlara dön</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>Model listesi seçenekleri</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelleri filtrele</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>Adın bir kısmı veya _v[23]$ gibi bir düzenli ifade</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>Tümünü çiz ({n})</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>Filtrenin gösterdiği {n} modeli çiz</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>Filtrenin gösterdiği {n} modelin hiçbirini çizme</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>Listedeki {n} modelin hepsini çiz</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>{n} modelin hiçbirini çizme</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>Ad gruplarına göre renklendir…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>Her modele kendi rengini ver</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>Eğitimleri karşılaştır…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>Yalnızca seçili modeli çiz</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Bu henüz bir düzenli ifade değil: {why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>Yalnızca bu</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>Bunu da çiz (Ctrl + tık)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Klasörünü aç</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Yolu kopyala</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Unut…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>{name} için puanlarınız ve notlarınız unutulsun, model gizlensin mi? Dosyalarına dokunulmaz.</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Modeli unut</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Altın</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Açık mavi</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Kahverengi</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>eğitiliyor</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Henüz kayıt yok</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>adım {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epok {n}</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>Epok {n}/{total}</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>Ağırlık var, günlük yok</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>eğitiliyor</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>Adım {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>Epoklara göre örnekler</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Adım {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>Kulakla {n}/5 yıldız</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>aday {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>{n}. adaya en yakın örnek</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>Bu modelin ses dosyası bulunamadı. Seçecek epoklar olsun diye Applio&apos;nun Train sekmesinde “Save Every Weights” seçeneğini açın.</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>Bu modelin ses dosyası bulunamadı. Seçecek epoklar olsun diye RVC&apos;nin Train sekmesinde “Save a small final model to the &apos;weights&apos; folder at each save point” seçeneğini açın; ardından hem logs hem weights&apos;i içeren klasörü açın.</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>Günlüklerin yanında bu modelin ses dosyası bulunamadı. Seçecek epoklar olsun diye eğitim programı birkaç epokta bir kontrol noktası saklasın.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>{who} parolası:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>SSH anahtarınızın parolası, {who} için:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Bu doğru değildi. Lütfen yeniden deneyin.</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Sistemin anahtarlığında sakla</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>Başlarken son klasörü yeniden aç</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Pencere ve tepsi</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>Simge durumuna küçültünce pencere tepsiye gizlensin</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>Kapatınca pencere gizlensin, izleme sürsün</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>Tepside gizli başlat</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Windows ile başlat</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Şunları bildir</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sessiz saatler</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sessiz saatlerin sonu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Ayarları sıfırla…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>Puanları ve bildirimleri sil…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>Tüm ayarlar ilk hâline dönsün, son klasörler unutulsun mu? Puanlara, bildirimlere, eğitimlere ve kontrol noktalarına dokunulmaz.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Ayarları sıfırla</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>Tüm puanlar, notlarınız ve bildirim listesi silinsin mi? Geri getirilemezler. Ayarlara, eğitimlere ve kontrol noktalarına dokunulmaz.</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>Puanları ve bildirimleri sil</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>Süren dönüştürme veya kopyalama durdurulur.</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>Önceki epok, aynı yerden (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Çal veya duraklat (boşluk)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>Sonraki epok, aynı yerden (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Tekrar tekrar çal (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>Sesi eşitle</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>Daha gür olan daha iyi sanılmasın diye tüm epokları aynı yükseklikte çal</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Kind of sample</source>
        <translation>Örnek türü</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>Kör A/B…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>İki epoku hangisi olduğunu görmeden karşılaştır</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>WAV olarak kaydet…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Eğrilerde göster</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>Bu modelin ses örneği yok.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>adım {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epok {n}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>Bu örnek kesik.</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>WAV olarak kaydet</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV sesi (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>“{file}” olarak kaydedildi.</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogram</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>Kulakla puanlayın: bir yıldıza tıklayın veya 1–5 tuşlarına basın. 0 geri alır.</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>{n}/5 yıldız</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Puanlanmadı</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>kayıp yükseliyor</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>kayıp artık iyileşmiyor</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>bir eğri daha iyi değer almadı</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>bir epok bitti</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>sayılar bozuk</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>sürücü dolmak üzere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>uyku</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>hazırda beklet</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>kapat</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>Otomatik durdurma: açık</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>Otomatik durdurma: kapalı</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>Otomatik durdurma: kapalı (deneme: epok {n})</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>{n}. epok bitince durdurur.</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>Sağlık denetimi bir hata bulunca durdurur.</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>Sürücüde {n} GB&apos;tan az yer kalınca durdurur.</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>Kuralın ne yapacağı hesaplanıyor…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>Henüz durdurmazdı.</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>Bu artık geçerli değil: şimdi durdurmazdı.</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>Kural {n}. adımda durdururdu.</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>Kural {n}. epokta durdururdu.</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>{name} durduruluyor…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name}, {file} tamamlanınca durdurulacak.</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name}, en yeni kontrol noktası tamamlanır tamamlanmaz durdurulacak.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Şimdi durdur</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Şimdi uykuya geç</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>Şimdi hazırda beklet</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Şimdi kapat</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Açık kalsın</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>Otomatik durdurma: açık (sonra: {action})</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>Koşul zaten sağlanıyor: geri sayım hemen başlar.</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>Koşul {n}. epoktan beri sağlanıyor: geri sayım hemen başlar.</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>Eğitimi otomatik durdur</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>{name} otomatik durdurulsun</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> epok</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>Değerlendirmedeki eğri</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Koşul</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Eğri</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>En küçük iyileşme</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epok</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Şundan az</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ardından</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Şimdiye dek</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>En yeni kontrol noktası tamamlanana dek bekler, sonra iki dakika geri sayar; bu sürede hayır diyebilirsiniz. Yalnızca bu modeli eğiten işlem sonlandırılır.</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>Epoklar, değerlendirmenin bunu söylediği andan sayılır; bu, dönüşün kendisinden çoğu zaman daha geçtir.</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>Yerini göster</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Ayarla…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>Önce iki adayın dönüştürülmesi gerekiyor.</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>Kimse {n} sesten fazlasını aklında tutamaz: bazı adayların işaretini kaldırın.</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Kör turnuva</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>{n}. soru, en çok {most}</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A daha iyi</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Fark duymuyorum</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B daha iyi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Sonra sürdür</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>İkisini de dinleyin, sonra seçin. A ve B aynı gürlüktedir ve aynı yerden sürer: A ve B tuşları kelimenin ortasında bile geçiş yapar; 1, 2 ve 3 yanıtlar, S atlar. Bazı çiftler iki kez gelir, biri de iki kez aynı sestir: kulaklarınızın ne kadar emin olduğunu gösterir.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>{letter} örneğini çal</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>Yine de bu yıldızları ver</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>En iyisi belli: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>Yıldızlar puanlarınıza girdi.</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>Kulaklarınız ayırt edemiyor</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>{n} soruyu yanıtladınız.</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>Sıradaki: {name}</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>Bunlardan herhangi biri en iyisi olabilir: {names}. En erken olanı alın: veri setini ezberlemek için daha az vakti oldu. Yıldız verilmedi.</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>%{percent} olasılıkla en iyisi</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>%{percent} olasılıkla sonrakinden iyi</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>Kör turnuvanın sonucu</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>Eğitim programı</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>Applio veya RVC klasörü…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>Onu başlatan Python…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>İzlenen klasörden başlayarak ara</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>Eğitim programının klasörünü seçin</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>Eğitim programını başlatan Python&apos;u seçin</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>eğitiliyor</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>en düşük nokta geçildi</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>sorun var</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>eğitim yok</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor: izlenen bir şey yok</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}: {state}, epok {epoch}</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>RVC Monitor&apos;ı aç</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>Bildirimleri sürdür</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>Bildirimleri 1 saat duraklat</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Bildirimleri yarına kadar duraklat</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>Bilinmeyen bir makine</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>Kastettiğiniz makine “{host}” mi?</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>Buradan ona hiç bağlanılmadı. Anahtarının parmak izi:
{fingerprint}
Bunu sahibinin veya web sayfasının söylediğiyle karşılaştırın. Bundan sonra tanınır; başka anahtar gösteren bir makine reddedilir.</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Evet, bağlan</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Lowest</source>
        <translation>En düşük</translation>
    </message>
    <message>
        <source>Rising since here</source>
        <translation>Buradan beri yükseliyor</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>Buradan beri düz</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>{weight} ile yumuşatılan bir eğri yaklaşık {points} nokta geriden gelir</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>Dönüyor olabilir</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>İyileşiyor</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>{where} beri düz</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>{where} beri yükseliyor</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>Belirgin eğilim yok</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>{where} beri bozuk</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Henüz söylenemez</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>{n}. epoktan</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>{n}. adımdan</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>Her şey okununca değerlendirme gelir.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>Adayları dinle</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>Eğitim programınız tek bir klibi her biriyle dönüştürsün, siz dinleyin (Ctrl+H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>Rehberlerin yaptığı gibi</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>Rehberlerin öğrettiği gibi, ham eğrinin çukurları. Doğrusu bilinen eğrilerdeki ölçümlere göre çukurdaki bir epok çevresindekilerden daha iyi değil.</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>Dinlemeye değer</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>Hangi eğrinin çukurları</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>Eğitime uyan eğrinin çukurları</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>En düşük toplamın yakınında mel çukurları</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>Mel çukurları</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>Ortalama toplamın çukurları</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>Toplamın çukurları</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>Sıradakini görmek için iki epok puanlayın</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Sırada {n}. epoku deneyin</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>{n} dosyayı bir klasöre kopyala…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>Değerlendirme ve dinlemeye değer olanlar</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>Eğitim kayıpları nereye bakılacağını gösterir; bir sesin aşırı eğitildiğini kanıtlayamaz. Karar kulağınızın.</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Epok {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epok {n}</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>Dinlenecek kontrol noktaları</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>Dinlemeye değer</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>Yalnızca “Dinlemeye değer” dosyalarını işaretle</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>Adaylar ({n})</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Dalga biçimi</translation>
    </message>
</context>
<context>
    <name>WheelHint</name>
    <message>
        <source>Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across</source>
        <translation>Alt + tekerlek grafiği yakınlaştırır; Ctrl + tekerlek yalnızca dikey, Shift + tekerlek yalnızca yatay</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>Bunu bu klasöre önceki bir eğitim bıraktı: eğriler ona ait değil.</translation>
    </message>
</context>
</TS>

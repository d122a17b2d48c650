<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln스텝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln에포크</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>0 이하인 값 %Ln개는 로그 축에 표시할 수 없습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>숨긴 모델 %Ln개 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>%Ln에포크 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>%Ln에포크 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>손실이 %Ln에포크 동안 오르면 멈춥니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>곡선에 %Ln에포크 동안 더 나은 값이 없으면 멈춥니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>이전 알림 %Ln개는 보내지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>점이 몇 개뿐인 시작 %Ln건은 제외하고 그전의 긴 학습을 표시합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>파일에서 %Ln곳을 읽지 못했고, 표시할 것이 남지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>파일에서 %Ln곳을 읽지 못했습니다. 나머지는 모두 표시합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} 학습을 %Ln초 뒤에 멈춥니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln초 뒤에 컴퓨터가 절전 모드로 들어갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln초 뒤에 컴퓨터가 최대 절전 모드로 들어갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln초 뒤에 컴퓨터가 꺼집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>손실이 %Ln에포크, 그리고 학습의 10분의 1 동안 나아지지 않으면 멈춥니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>음성 모델 학습을 지켜보며 들어 볼 만한 에포크를 알려 줍니다. 학습 프로그램이 쓰는 파일을 읽기만 하고 절대 바꾸지 않습니다.

MIT 라이선스의 자유 소프트웨어입니다. Qt(LGPL), NumPy, TensorBoard로 만들었습니다. 아이콘: Lucide.</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>RVC Monitor 정보</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n}초 전</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n}분 전</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n}시간 전</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>별점을 주지 않았습니다.</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>이 모델은 더 이상 열려 있지 않아 평가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>블라인드에서 {name}보다 낫다고 선택</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>둘 다 같은 체크포인트라서 평가하지 않았습니다.</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>들어 보고 평가: {name} {stars}, {other} {other_stars}.</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>{names}의 음성 파일이 없어 평가는 에포크에 저장합니다.</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>블라인드 비교</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>한쪽 에포크</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>다른 쪽 에포크</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>이름을 숨기고 듣기</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>어느 두 에포크를 비교할까요?</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>결과는 평가에 반영됩니다. 고른 에포크가 다른 쪽보다 별을 하나 이상 더 받습니다.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A가 낫다</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>차이를 모르겠다</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B가 낫다</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>다른 둘 비교</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>둘 다 듣고 고르세요. A, B 키를 누르면 말 중간에서도 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>{letter} 재생</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A: {a}, B: {b}.</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>선택한 쪽: {name}.</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>후보</translation>
    </message>
    <message>
        <source>Candidate {n}: {name}</source>
        <translation>후보 {n}: {name}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>이 점을 곡선에서 보기</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>곡선에서 보기</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>스텝 {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>에포크 {n}</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value} (스무딩)</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value} (스텝 {n})</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>스텝 {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>이미지 보기</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>가장 가까운 샘플 듣기</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>들어 볼 수 있는 체크포인트가 있는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>{name}의 후보를 변환하는 중입니다. 한 번에 모델 하나씩 변환합니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>적게 보기</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n}개 더 보기</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>{n}과(와) 같은 저점입니다.</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>{n}과(와) 같은 파일입니다.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>최신 값(스무딩)</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>이 차트를 맨 위에 고정</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>전체 크기 (Enter 또는 F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>모든 차트로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>저장, 복사 등</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>이 차트 고정 해제</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>생성자 총손실</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>특징 매칭</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>생성자 적대적 손실</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>판별자</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>생성자 그래디언트</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>판별자 그래디언트</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>검증 빼기 학습</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>생성자 총손실, 평균</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel, 평균</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>특징 매칭, 평균</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL, 평균</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>생성자 적대적 손실, 평균</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>판별자, 평균</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>생성자 그래디언트, 평균</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>판별자 그래디언트, 평균</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>그래디언트</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>세부 항목</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>시작 후 경과 시간</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>학습 손실</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>모든 차트로 돌아가기</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>전체 크기</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>모든 마커 제거</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>맨 위에 고정</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>앞으로 이동</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>뒤로 이동</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>점을 표로 보기…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>이 마커 제거</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>여기에 마커 놓기 (Ctrl + 클릭)</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>이전 보기로</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>다음 보기로</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>스무딩 곡선</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>툴팁 순서</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>모든 차트 함께 확대</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>이어서 학습한 모델의 모든 시도 표시</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>모든 차트 저장</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>고정 초기화</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>순서 초기화</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>이미지 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>그림 (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>모든 점 (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>모든 점 (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>이미지에 판정 넣기</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>TensorBoard처럼: 최저점이 늦게 나타남</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>앞뒤 균등: 최저점이 제자리에 나타남</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>모델 목록 순서</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>포인터에 가까운 순</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>낮은 순</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>높은 순</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>{kind} 파일 (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>이 폴더에 모든 차트 저장</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>이미 있는 파일입니다: {names}. 바꿀까요?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>파일 바꾸기</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>{file} 파일을 저장하지 못했습니다: {reason}. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} 파일을 {folder} 폴더에 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>차트 %Ln개를 {folder} 폴더에 저장했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>외 {n}개</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>스무딩</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>원시 값</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>시작 후</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>직전 체크포인트</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>스무딩</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>스무딩 (숫자)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>가로축</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>이상치 무시</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>극단적인 값 하나가 차트를 늘이지 않게 함</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>세로축을 로그로</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>최신 점으로 가서 계속 따라가기 (End)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>전체 보기 (Home 또는 차트 더블클릭)</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>차트 기타 메뉴</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>차트 크기</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>차트 찾기</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>정규식이 아니어서({reason}) 그대로 검색합니다.</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>일치하는 차트가 없습니다.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>자동: {name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>한 에포크가 몇 스텝인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>파일 목록으로 계산할 수 있을 텐데, {lack}.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>곡선 계산 중…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>아직 기록된 곡선이 없습니다. 기록되면 여기에 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>목록 필터가 그리고 있는 모델을 모두 숨겼습니다.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>그리는 모델이 없습니다. 목록에서 모델을 클릭하거나 체크하세요.</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>{chart} 이미지를 복사했습니다. 원하는 곳에 붙여 넣으세요.</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>{file} 복사…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>{file} 파일의 경로를 복사했습니다.</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>{file} 파일과 인덱스를 둘 폴더 선택</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>들어 볼 파일을 둘 폴더 선택</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>{file} 복사 중…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>이 폴더에 같은 이름의 파일이 이미 있습니다:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 유지</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>파일 %Ln개 중 {n}개를 {folder} 폴더에 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file} 파일을 {folder} 폴더에 복사했습니다.</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>.index 파일을 찾지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>파일 %Ln개를 {folder} 폴더에 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>복사할 것이 없습니다. {folder} 폴더에 모두 있습니다.</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>{file} 복사해서 듣기</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>듣고 싶은 것을 체크하세요</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>{file} 평가</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>어떻게 들렸나요?</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>{file} 메모</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>{file} 파일을 폴더에서 보기</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>{file} 복사…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>{file} 받아서 복사…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>샘플 듣기</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>다른 폴더로 복사…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>받아서 다른 폴더로 복사…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>인덱스와 함께 복사…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>먼저 듣기</translation>
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
        <translation>이 모델의 샘플, 스텝 {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>지난번에 자른 클립</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>클립 재생</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>오디오 파일을 여기에 놓거나 고르세요.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>모델의 샘플</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>음악 없는 깨끗한 목소리 5~15초가 가장 좋습니다. 데이터셋에 없고 그 음역을 넘어야 합니다: 높은 음과 낮은 음, ‘ㅅ’ 소리, 숨소리. 과적합은 거기서 먼저 드러납니다.</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>오디오 ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>클립 선택</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>5초보다 짧습니다. 들어서 알 수 있는 것이 적습니다.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>d MMM</source>
        <translation>M월 d일</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip the hints</source>
        <translation>힌트 건너뛰기</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>다시 나오지 않습니다. 같은 내용이 가이드(F1)에 있습니다</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>오른쪽 카드가 판정입니다. 이 음성이 아직 나아지는지, 왜 그런지 알려 줍니다. “?”를 클릭하거나 카드 위에 마우스를 올려 두면 그 뜻을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>판정 아래에는 들어 볼 만한 몇 안 되는 에포크가 있습니다. 하나를 클릭하면 곡선에 위치가 나타납니다.</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>이게 전부입니다. 이제 직접 해 보세요. 여러분의 logs 폴더를 이 창에 놓거나 Ctrl+O로 고르세요.</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>이름 그룹별 색</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>닫기(색은 유지)</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>정규식입니다. 괄호 안의 부분(괄호가 없으면 일치한 전체)이 같은 모델은 같은 색이 됩니다. {example} 같은 식은 한 음성의 여러 버전에 한 가지 색을 줍니다. 일치하지 않는 모델은 회색입니다.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>아직 정규식이 아닙니다: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>이런 이름의 모델이 없어 모두 회색입니다.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크 수</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>에포크당 시간</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>내 별점</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>최저 총손실</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>최저 mel</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>에포크당 스텝</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>샘플링 레이트</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>사전 학습 모델</translation>
    </message>
    <message>
        <source>Vocoder</source>
        <translation>보코더</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>임베더</translation>
    </message>
    <message>
        <source>Minutes of data</source>
        <translation>데이터(분)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일 수</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>화자 수</translation>
    </message>
    <message>
        <source>{n} kHz</source>
        <translation>{n} kHz</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}초</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min}분 {s}초</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h}시간 {min}분</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Compare trainings</source>
        <translation>학습 비교</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV로 저장</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} 파일을 쓰지 못했습니다: {why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> 반음</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>음높이</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>낮은 목소리에서 높은 목소리로는 12, 반대로는 −12</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>인덱스 사용</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>끄면 체크포인트만 들립니다</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>이 모델에는 .index 파일이 없습니다</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>학습하지 않을 때</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>지금, 그래픽 카드로</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>지금, CPU로</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>학습이 끝나거나 멈출 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>카드 메모리를 최대 2 GB 쓰며, 학습 중이면 둘 다 느려집니다.</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>카드는 비워 두고, 후보마다 1~2분 걸립니다.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>클립과 후보</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>창을 닫아도 계속 지켜볼까요?</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>그러면 시계 옆에 아이콘이 남아 최저점이 나오거나 학습이 끝날 때 알려 줍니다. 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>계속 지켜보기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>먼저 폴더를 여세요. TensorBoard가 그 폴더를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>{folder} 폴더로 TensorBoard 시작 중…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard가 {address} 주소에서 실행 중이지만 브라우저를 열지 못했습니다.</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard가 시작되지 않았습니다. 없어도 여기의 모든 기능은 작동합니다.</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>이 스텝</translation>
    </message>
    <message>
        <source>before</source>
        <translation>전</translation>
    </message>
    <message>
        <source>after</source>
        <translation>후</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>이 에포크</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>원격에 있음, {n} MB</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>아직 받지 않음, {n} MB</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>놓으면 열림</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d}일 {h}시간</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d}일</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}시간 {m}분</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h}시간</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}분 {s}초</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}분</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}초</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingForm</name>
    <message>
        <source>The curve of the verdict</source>
        <translation>판정에 쓰는 곡선</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>낮을수록 좋음 (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>높을수록 좋음 (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>기준값 사용</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>지켜볼 값 (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>방향 (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>최소 개선 폭 (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>기다릴 에포크 수 (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>첫 에포크, 0부터 셈 (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>넘어야 할 값 (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Keras의 EarlyStopping이라면 어디서 멈췄을지만 알려 줍니다. 아무것도 멈추지 않으며 판정에도 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>최고 지점 보기</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>멈춘 지점 보기</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>에포크 길이와 지켜볼 태그가 필요한데, 하나를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>조기 종료: 아직 아님</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>조기 종료: 에포크 {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>다시 나온 쌍은 {n}개이고, 그중 {agreed}개에 같은 답을 했습니다.</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>같은 소리가 두 번 나왔을 때 같다는 것을 알아들었습니다.</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>같은 소리가 두 번 나왔는데 한쪽을 골랐습니다. 결과를 조심해서 보세요.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>RVC logs 폴더를 여기에 놓으세요</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>RVC나 Applio 폴더, 그 logs 폴더, 모델 하나의 폴더 모두 됩니다. 안의 내용은 절대 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>아직 학습이 없습니다</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>여기서 학습이 시작되면 저절로 나타납니다.</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>학습 찾는 중…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>데모 준비 중…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>두 학습을 모의 실행하며, 하나는 계속됩니다.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>이전에 연 폴더</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>데모 보기</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>눈앞에서 과적합되는 모의 학습 보기</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 생겼습니다</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>프로그램 자체에 문제가 생겼습니다. 프로그램은 계속 작동하며 학습과 파일에는 영향이 없습니다. 이상하게 동작하면 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>로그 폴더 열기</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>필름 스트립</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>이 점을 곡선에서 보기</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>한계값…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>이상으로 볼 기준 바꾸기</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>{host}의 폴더</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>상위 폴더</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>이 폴더 선택</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>폴더 목록 받는 중…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>안에 폴더가 없습니다.</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>끝에서도 하락 중</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>이 선부터 정체</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>이 선부터 다시 상승</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>생성자 총손실</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>가이드</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>가이드 검색</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>이 단어를 모두 담은 곳이 가이드에 없습니다.</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>스무딩 {weight}. 고정한 차트는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>스무딩 {weight}. 고정: {charts}.</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>들을 수 있는 것</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>클립 자체</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>변환 안 됨</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>아직 변환 전</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>{name} 후보 듣기</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>학습 프로그램 찾는 중…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>학습 프로그램이 지금 상태로는 변환할 수 없습니다. “클립과 후보”를 보세요.</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>클립 읽는 중…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>먼저 클립을 고르세요.</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>들을 후보를 체크하세요.</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>{name} 후보를 들을 수 있습니다.</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>{name} 학습이 끝나거나 멈추기를 기다립니다.</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>{n}개를 들을 수 있고, {failed}개는 변환하지 못했습니다.</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>{n}개를 들을 수 있습니다.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>클립과 후보</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>듣기</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>블라인드 토너먼트</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>이게 뭔가요?</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>{host}에 연결 중…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>{host}에서 받는 중: {done} / {total} MB.</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>그전까지 받은 것을 표시합니다.</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>{time}부터 연결이 끊겼습니다. 저절로 다시 연결됩니다.</translation>
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
        <translation>생성자 총손실이 튀어 오른 배수</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>생성자 그래디언트가 계속 이 값을 넘음</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>판별자 그래디언트가 계속 이 값을 넘음</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL이 이보다 낮아짐</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL이 계속 이 값보다 0에 가까움</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>판별자가 계속 이 값보다 0에 가까움</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel이 멈춘 값</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL이 멈춘 값</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>학습률이 벗어난 폭</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>알리기 전 연속된 점의 수</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>학습 초기에 봐주는 구간</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>블라인드 토너먼트…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>다시 전체 반복 (Backspace)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>별점</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>클립 자체</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>아직 클립이 없습니다.</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>이 후보는 변환하지 못했습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>아직 변환하지 않았습니다.</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>모든 후보에게 부르게 한 원래 소리입니다. 비교용입니다.</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>학습 프로그램의 마지막 메시지:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>읽기 중지</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>읽는 중: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>학습 찾는 중…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>폴더 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>다른 컴퓨터의 폴더 열기(&amp;M)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 폴더(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>데모 보기(&amp;D)</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>TensorBoard에서 열기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>학습 비교(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>후보 듣기(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>알림(&amp;N)…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>휴대폰 알림(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>판정 규칙(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>가이드(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>키와 마우스(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>RVC Monitor 정보(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정 사용(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>데모 준비 중…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>이 컴퓨터의 폴더나 파일이 아닙니다. logs 폴더를 놓으세요.</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>스텝 {step}: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>에포크 {epoch}: {value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{steps} 동안 {change} ({time})</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{epochs} 동안 {change} ({steps}, {time})</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>스텝 {n}의 이미지 보기</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>스텝 {n}에 가장 가까운 샘플 듣기</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>에포크 {n}의 이미지 보기</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>에포크 {n}에 가장 가까운 샘플 듣기</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>판정에 따르면 여기가 {curve}의 최저점입니다.</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>최신: 지금의 음성입니다.</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>오르내림을 걷어 내면 {curve}이 여기서 가장 낮습니다.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>학습의 최근 3분의 1에서 {curve}이 가장 낮은 구간입니다.</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>학습의 최근 3분의 1에 있는 {curve}의 저점으로, 주변보다 {percent}% 낮습니다.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>최저점 주변에서 {curve}이 가장 낮은 구간입니다.</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>최저점에 가까운 {curve}의 저점으로, 주변보다 {percent}% 낮습니다.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>최저점 {epochs}에포크 전에 있는 {curve}의 저점으로, 주변보다 {percent}% 낮습니다.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>최저점 {epochs}에포크 후에 있는 {curve}의 저점으로, 주변보다 {percent}% 낮습니다.</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>여기서 {curve}의 가장 낮은 값: {value}.</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>여기서 {curve}의 가장 낮은 단일 값: {value}. 운 좋은 배치 하나로도 나올 수 있으니 귀를 믿으세요.</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>이 모델의 체크포인트를 아직 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>가장 가까운 체크포인트가 {distance}에포크 떨어져 있습니다. 지금은 {interval}에포크마다 저장합니다. 다음에는 더 자주 저장하세요.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>가장 가까운 체크포인트가 {distance}에포크 떨어져 있습니다. 더 가까운 것은 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>에포크 {low} 및 {high}의 평가가 가장 좋은데 그 사이에 저장된 것이 없습니다. 있는 것 중 가장 가까운 것은 에포크 {epoch}입니다.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>에포크 {low} 및 {high}의 평가가 가장 좋습니다. 그 사이에 있는 것: 에포크 {epoch}.</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>생성자 손실</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>생성자 평균 손실</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>평균 mel</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>검증 손실</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>특징 매칭(fm)</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>적대적 손실(adv)</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>RVC Monitor의 결함으로 “{name}” 모델을 판정하지 못했습니다({error}). 곡선은 표시하며 다른 모델은 평소처럼 판정합니다. rvcmonitor.log 파일과 함께 알려 주세요. 다음 점에서 다시 시도합니다.</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} 값이 여기서 숫자가 아니었다가 저절로 돌아왔습니다. 한 번이면 괜찮지만, 되풀이되면 학습률을 낮추거나 fp16 없이 학습하면 좋습니다.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>{tag} 값이 여기서부터 숫자가 아니지만, 손실은 여전히 숫자입니다.</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>{tag} 값이 모두 숫자가 아닙니다. 아무것도 학습되지 않았습니다. fp16 없이 학습하고(반정밀도를 못 쓰는 그래픽 카드도 있습니다), 데이터셋에 무음이나 깨진 파일이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} 값이 여기서부터 숫자가 아닙니다. 이후의 학습은 쓸 수 없습니다. {file}(으)로 돌아가 학습률을 낮추거나 fp16 없이 해 보세요.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>{tag} 값이 여기서부터 숫자가 아닙니다. 이후의 학습은 쓸 수 없습니다. 학습률을 낮추거나 fp16 없이 다시 해 보세요.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} 값이 평소의 몇 배로 뛰고 돌아오지 않습니다. 이전 체크포인트에서 학습률이나 배치 크기를 줄여 이어 가세요.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>{tag} 값이 여기서 평소의 몇 배로 뛰었다가 돌아왔습니다. 또 그러면 학습률을 낮추거나 배치 크기를 키우세요.</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl이 0 아래로 내려갔는데, 이런 값은 의미가 없습니다. 모델이 무너지고 있습니다. 데이터셋에 무음이나 깨진 파일이 있는지 확인하고 좋은 체크포인트에서 다시 학습하세요.</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl이 0 근처에 멈춰 있습니다. 음성이 텍스트 부분의 정보를 더는 쓰지 않습니다. 여기서부터 주의해서 들어 보세요. 이전 체크포인트가 나을 때가 많습니다.</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} 값이 계속 {limit}보다 높습니다. 학습이 불안정합니다. 보통 학습률을 낮추거나 배치 크기를 키우거나 데이터셋을 정리합니다.</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>판별자 손실이 0까지 떨어졌습니다. 판별자가 늘 이겨서 음성은 더 배울 것이 없습니다. 이전 체크포인트에서 이어 가거나 사전 학습 모델로 다시 시작하세요.</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} 값이 {clip}에 멈춰 있습니다. 학습 프로그램은 표시 값을 여기서 자르므로 실제 값은 더 높습니다. 데이터셋과 사전 학습 모델을 확인하세요.</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>학습률이 0입니다. 여기서부터는 아무것도 학습되지 않습니다. 학습 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>학습률이 {before}에서 {after}(으)로 갑자기 바뀝니다. 직접 바꾸지 않았다면 학습을 시작한 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>학습이 끝나지 않았는데 평소보다 훨씬 오래 기록이 없습니다. 학습 프로그램 창을 보세요. 오류로 멈췄을 수 있습니다.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>학습률이 여기서 {rate}인데 설정에는 {expected}(으)로 되어 있습니다. 직접 바꾸지 않았다면 학습을 시작한 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>{tag}의 조기 종료가 아직 어떤 에포크도 보지 않았습니다.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>{tag}의 조기 종료라면 아직 학습을 계속하고 있을 것입니다. 지금까지 최고는 에포크 {best}입니다.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>{tag}의 조기 종료라면 에포크 {stopped}에서 멈췄을 것입니다. 최고는 에포크 {best}입니다.</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>무음: {decibels} dB를 넘는 음성이 없습니다.</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>클리핑: 샘플의 {percent}%가 최댓값입니다.</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>클립의 음높이보다 {semitones}반음 높습니다.</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>클립의 음높이보다 {semitones}반음 낮습니다.</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>고음(4~12 kHz)이 다른 대부분보다 {decibels} dB 약합니다.</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>스텝 {where}부터 생성 이미지에 음성이 없습니다. 손실이 어떻든 그 뒤에 학습한 것은 추천하지 않습니다.</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>에포크 {where}부터 생성 이미지에 음성이 없습니다. 손실이 어떻든 그 뒤에 학습한 것은 추천하지 않습니다.</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>두 이미지의 축이 달라 차이를 봐도 의미가 없습니다.</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>이미지 크기가 {width} × {height} 픽셀로 되어 있어, 너무 커서 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>이 기록에는 읽을 수 있는 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>이미지가 손상되어 표시할 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>RVC Monitor의 결함으로 “{name}” 모델의 이미지와 소리를 검사하지 못했습니다({error}). 보고 들을 수는 있으며 다른 모델은 평소처럼 검사합니다. rvcmonitor.log 파일과 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>소리가 잘려 있어 잘린 데까지만 재생합니다.</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>생성 이미지가 비어 있습니다: 무음.</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>생성 이미지에 움직임이 없습니다: 무음이나 일정한 웅웅거림.</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>생성 이미지가 원본과 더 이상 닮지 않았습니다.</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>생성 이미지에서 음성의 가는 선이 사라졌습니다.</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>생성 이미지가 계속 똑같습니다.</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>스텝 {first}~{last}의 생성 이미지가 비어 있습니다({count}장). 모델이 무음을 냅니다. 그 이전 체크포인트를 쓰세요.</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>스텝 {first}~{last}의 생성 이미지에 움직임이 없습니다({count}장). 무음이나 일정한 웅웅거림입니다. 그 이전 체크포인트를 쓰세요.</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>스텝 {first}~{last}의 생성 이미지가 원본과 닮지 않았습니다({count}장). 이 구간의 체크포인트는 먼저 들어 보고 쓰세요.</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>스텝 {first}~{last}의 생성 이미지에서 음성의 가는 선이 사라졌습니다({count}장). 이 구간의 체크포인트는 먼저 들어 보고 쓰세요.</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>스텝 {first}~{last}의 생성 이미지가 원본과 상관없이 똑같습니다({count}장). 모델이 붕괴했을 수 있습니다. 그 이전 체크포인트를 쓰세요.</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>이 기록에는 WAV 소리가 없습니다.</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>소리가 손상되었습니다: 헤더가 잘려 있습니다.</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>소리가 너무 길어 열 수 없습니다({seconds}초).</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>재생할 수 없는 종류의 소리입니다({detail}).</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>소리가 손상되었습니다: 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}: 에포크 {epoch}에서 학습을 이어 갑니다.</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}: 학습이 시작되었습니다.</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}: 스텝 {step}에서 새 최저점이 나왔습니다.</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}: 에포크 {epoch}에서 새 최저점이 나왔습니다.</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}: 더 이상 나아지지 않습니다. {reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}: 과적합인 듯합니다. 최저점을 지났습니다.</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}: 과적합인 듯합니다. 들어 볼 에포크: {epochs}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}: 학습이 끝났습니다.</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}: 오랫동안 새 점이 없습니다. 아직 실행 중인가요?</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>평소보다 느립니다. 에포크 {epoch}부터 한 에포크가 {percent}% 더 걸립니다. 디스크나 그래픽 카드 메모리가 가득 찼거나 다른 프로그램 때문일 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>아직 기록된 것이 없습니다.</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>에포크를 알아야 하는데 알 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>손실이 {epochs}에포크 동안 올랐습니다.</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>손실이 {epochs}에포크 동안 나아지지 않았습니다.</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>이 학습은 지켜볼 태그를 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>{tag} 값이 {patience}에포크 동안 에포크 {best} 때보다 나아지지 않았습니다.</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>에포크 {epoch}까지 마쳤습니다.</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>드라이브의 남은 공간을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>드라이브에 {free} GB만 남았습니다.</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>학습 손실과 검증 손실이 모두 내려갑니다. 아직 여지가 있으니 학습을 계속하세요.</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>학습 손실은 내려가지 않지만 검증 손실은 아직 내려갑니다. 내려가는 동안 계속하세요.</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>학습 손실은 내려가는데 검증 손실은 그대로입니다. 과적합에 가깝습니다.</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>학습 손실은 내려가는데 검증 손실은 오릅니다. 검증 손실이 가장 낮았던 때부터 과적합입니다.</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>학습 손실과 검증 손실이 모두 그대로입니다. 더 배우는 것은 없지만 아직 과적합도 아닙니다.</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>학습 손실과 검증 손실이 모두 오릅니다. 과적합이 아니라 학습 자체가 불안정해진 것입니다.</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>{weight}(으)로 스무딩한 곡선은 최저점이 실제보다 늦게 나타납니다. 약 {points}점 늦습니다.</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>학습의 마지막 3분의 1에서 {rising}은 오르고 {falling}은 내렸습니다. 오른 쪽이 더 커서 총손실이 오릅니다.</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>학습의 마지막 3분의 1에서 {falling}은 내리고 {rising}은 올랐습니다. 내린 쪽이 더 커서 총손실이 내려갑니다.</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>손실의 세부 항목이 서로 다르게 움직입니다. 학습의 마지막 3분의 1에서 {falling}은 내리고 {rising}은 올랐습니다.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>얼마 전에는 오르는 듯했지만 그 뒤로 손실이 전보다 더 내려갔습니다. 그 판정은 취소합니다.</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>{curve}이 아직 내려가는지 분명하지 않습니다. 오르내림에 가려졌을 수 있습니다. 에포크가 더 지나면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>이 로그에는 RVC Monitor가 아는 손실이 없어 판정할 근거가 없습니다. 곡선은 그대로 표시합니다.</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>이 모델은 아직 생성자 손실을 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>이 로그에는 이미지나 소리는 있지만 손실이 없어 판정할 근거가 없습니다. 보고 들어 보세요.</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>여기에는 가중치만 있고 로그가 없어 판정할 근거가 없습니다. 들어 보거나, 로그(이름에 “tfevents”가 든 파일)를 이 폴더에 다시 넣으세요.</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>로그는 있지만 읽을 수 있는 것이 없어 판정할 근거가 없습니다. 원래 위치에서 다시 복사하거나, 있는 체크포인트를 들어 보세요.</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>점 {written}개가 모두 같은 스텝이어서 시간 순서를 알 수 없습니다. 이 로그로는 손실이 어떻게 변했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>점 {written}개 중 {points}개만 고유한 스텝이 있어 시간 순서를 알 수 없습니다. 이 로그로는 손실이 어떻게 변했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>{curve}에 뚜렷한 추세가 없습니다.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>{curve}에 뚜렷한 추세가 없습니다. 학습의 마지막 3분의 1에서 변화는 {low}~{high}%입니다.</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>얼마 전까지 오르내림 속에서도 {curve}은 내려가고 있었습니다. 지금 돌아서는 중일 수 있지만 아직 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>오르내리긴 해도 {curve}은 계속 내려갑니다. 아직 돌아설 조짐은 없습니다.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>스텝 {first}~{last} 사이, 아마 {lowest} 무렵에 {curve}이 가장 낮았습니다. 그 뒤로 약 {percent}% 올랐으며, 평소의 오르내림보다 큽니다.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>에포크 {first}~{last} 사이, 아마 {lowest} 무렵에 {curve}이 가장 낮았습니다. 그 뒤로 약 {percent}% 올랐으며, 평소의 오르내림보다 큽니다.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>스텝 {first}~{last} 사이, 아마 {lowest} 무렵에 {curve}의 하락이 멈췄습니다. 그 뒤로는 오르내릴 뿐 더 낮아지지도 높아지지도 않았습니다.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>에포크 {first}~{last} 사이, 아마 {lowest} 무렵에 {curve}의 하락이 멈췄습니다. 그 뒤로는 오르내릴 뿐 더 낮아지지도 높아지지도 않았습니다.</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>{curve} 값이 모두 숫자가 아닙니다. 이 학습은 처음부터 제대로 되지 않았습니다.</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>스텝 {where}에서 학습이 망가졌습니다. 그전: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>에포크 {where}에서 학습이 망가졌습니다. 그전: {before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>“{folder}” 폴더의 {trainer}은(는) CPU로 시작하면 안 되는 버전입니다. 학습 설정이 영구적으로 바뀝니다. 그래픽 카드를 쓰게 하거나 더 새로운 설치본을 고르세요.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>NVIDIA 그래픽 카드를 찾지 못했습니다. “{folder}” 폴더의 {trainer}은(는) 그래픽 카드 없이 시작하면 안 되는 버전입니다. 학습 설정이 영구적으로 바뀝니다. Applio 3.2.9 이상이나 RVC 2.3을 고르세요.</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>이 음성은 직접 만든 임베더로 학습했는데, 어느 것인지 적힌 파일이 없습니다. 다른 임베더로는 제대로 소리 나지 않으므로 변환하지 않습니다.</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>이 음성은 임베더 {embedder}(으)로 학습했는데 {trainer}에는 없습니다. 다른 임베더로는 제대로 소리 나지 않습니다. Applio 설치본을 고르세요.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>“{folder}” 폴더의 {trainer}에 없는 파일: {files}. 그 프로그램 창에서 클립을 한 번 변환해 없는 것을 내려받게 한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>“{python}”을(를) 시작하지 못했습니다({error}). 학습 프로그램의 설치 프로그램을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>학습 프로그램이 {minutes}분이 지나도 끝나지 않아 종료했습니다. 다른 작업이 그래픽 카드를 쓰고 있을 수 있습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>“{folder}” 폴더나 그 위에서 변환할 수 있는 학습 프로그램을 찾지 못했습니다. Applio나 RVC가 설치된 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>“{folder}” 폴더의 {trainer}에 자체 Python이 없습니다({places}). 설치를 다시 실행하거나 시작할 때 쓰는 Python을 고르세요.</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>“{folder}” 폴더의 Mangio-RVC는 다른 프로그램을 위해 변환할 수 없습니다. 명령줄이 질문을 하고, 실패를 알리지 않으며, 설정을 다시 씁니다. 음성은 Applio와 RVC에서 쓸 수 있으니 그중 하나를 고르세요.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>“{folder}” 폴더의 {trainer}은(는) 다른 종류의 음성을 만들며, RVC Monitor는 아직 이를 변환할 수 없습니다.</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>“{folder}” 폴더의 학습 프로그램은 명령줄을 알 수 없는 버전입니다. Applio 3.2.0부터, RVC 2.2.231006부터 지원하며 음성은 서로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>메모리가 부족했습니다. 학습이 끝나기를 기다리거나 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>학습 프로그램이 이름의 글자를 처리하지 못했습니다. 경로에 영문자와 숫자만 있는 곳으로 폴더를 옮기세요.</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>학습 프로그램의 명령줄이 파일에 적힌 것과 다릅니다. 학습 프로그램의 버전과 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>학습 프로그램이 완전히 설치되지 않았습니다. 설치 프로그램을 다시 실행하세요.</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>학습 프로그램이 이 체크포인트를 불러오지 못했습니다. 파일이 손상되었거나 다른 종류입니다.</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>그래픽 카드에 오류가 났습니다. 다시 시도하고, 계속되면 컴퓨터를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>학습 프로그램이 필요한 파일을 찾지 못했습니다. 완전히 설치되지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>학습 프로그램이 소리를 출력하지 않고 끝났습니다.</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>학습 프로그램이 빈 파일을 출력했습니다.</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>학습 프로그램이 출력한 파일이 소리가 아닙니다: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>학습 프로그램이 소리를 출력하다가 중단되었습니다.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>학습 프로그램이 {seconds}초짜리 소리만 출력했습니다.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>학습 프로그램이 출력한 소리는 {seconds}초인데 클립은 {clip}초입니다.</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>“{folder}” 폴더에 클립을 저장할 수 없습니다({error}). 공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>“{file}” 파일을 지금 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>“{file}” 파일을 읽을 수 없어({error}) 들어 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>“{folder}” 폴더에 소리를 저장할 수 없습니다({error}). 공간을 비우고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>“{folder}” 폴더 안을 볼 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>다른 컴퓨터에서 받은 것을 “{folder}” 폴더에 저장할 수 없습니다({error}). 공간을 비우세요.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>{file} 파일을 저장하지 못했습니다({error}). 프로그램은 계속되지만 선택한 내용을 기억하지 못합니다.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>“{file}” 파일을 쓰지 못했습니다: {reason}.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>RVC Monitor의 결함으로 “{file}” 파일의 이 이미지나 소리를 쓸 수 없습니다({error}). 다른 것은 쓸 수 있습니다. rvcmonitor.log 파일과 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>휴대폰 알림 주소 중에 알아볼 수 없는 것이 있습니다.</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>알림이 휴대폰에 도착하지 않았습니다({services}). 다음 알림 때 다시 시도합니다.</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name}: 2분 뒤에 멈춥니다. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name}: 멈췄습니다. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name}: 멈췄습니다. {reason} 들어 볼 에포크: {epochs}.</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>시스템이 이 프로그램에서 학습을 종료하는 것을 허용하지 않습니다. 직접 종료하세요.</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>{name}: 멈추지 못했습니다. {why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>컴퓨터를 켜 둡니다. 시스템이 원하는 동작을 하지 못했습니다.</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>{name} 모델이 학습 중이어서 컴퓨터를 켜 둡니다.</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>학습이 저절로 끝났습니다.</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>프로그램에 오류가 생겼습니다. 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>계산하지 못했습니다.</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host}에 “{path}” 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host}: 처음 보는 컴퓨터이며, 키 {fingerprint}을(를) 승인하지 않았습니다.</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host}에 “{user}” 이름으로 로그인하지 못했습니다.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>{host}에 연결할 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>{host} 연결이 끊겼습니다({error}).</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>아직 이벤트 파일이 없습니다.</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>다른 컴퓨터({host})에서 실행 중입니다.</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>여러 프로세스가 동시에 학습하고 있습니다.</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>명령줄이나 모델의 파일로 보아, 이 컴퓨터에 이것을 학습하는 프로세스가 없습니다.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} 파일이 이미 있습니다. 복사할 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} 폴더에 공간이 부족합니다: {needed} MB가 필요한데 {free} MB가 비어 있습니다. 아무것도 복사하지 않았습니다. 공간을 비우거나 다른 드라이브를 고르세요.</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} 파일을 지금 쓰는 중이라 복사하지 않았습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} 폴더에 {file} 파일을 둘 공간이 없습니다. 복사하다 만 파일은 남기지 않았습니다. 공간을 비우거나 다른 드라이브를 고르세요.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>{file} 파일을 {folder} 폴더에 복사하지 못했습니다: 둘 중 하나가 이제 없습니다.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>{file} 파일을 {folder} 폴더에 복사하지 못했습니다: 쓰기 권한이 없거나 같은 이름의 파일이 사용 중입니다.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>{file} 파일을 {folder} 폴더에 복사하지 못했습니다: {error}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>{file} 파일을 읽지 못했습니다({error}). 파일은 그대로 두고 처음 상태로 시작하며, 거기에 저장할 내용은 기억하지 못합니다.</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>저장된 내용을 읽을 수 없어 처음 상태로 시작합니다. 이전 파일은 {file} 파일로 남겨 둡니다.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>“{file}” 파일의 이 이미지나 소리는 손상되어(바이트 {offset}) 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>“{file}” 파일의 이 이미지나 소리(바이트 {offset})는 너무 크다고 되어 있어 열지 않습니다.</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>“{file}” 파일이 바이트 {offset}에서 손상되었습니다. 읽지 못한 부분만 빼고 앞뒤는 모두 표시합니다.</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>“{file}” 파일의 바이트 {offset}에 유난히 큰 기록이 있습니다. 그것만 빼고 앞뒤는 모두 표시합니다.</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>“{file}” 파일은 TensorBoard 이벤트 파일이 아니어서 표시할 것이 없습니다.</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>모델 폴더에 filelist.txt가 없습니다</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>배치 크기가 train.log에도 model_info.json에도 없습니다</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json에 홉 길이가 없습니다</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>filelist.txt에 적힌 클립이 이 컴퓨터에 더 이상 없습니다</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>“{file}” 파일에 스텝이나 시각이 맞지 않는 값이 있습니다. 그 값만 빼고 나머지는 모두 표시합니다.</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>체크포인트 이름</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>G_*.pth에 저장된 에포크</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>기록된 점 사이의 간격</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>기록된 에포크</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>에포크로 세는 로그</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt와 배치 크기</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>RVC Monitor의 결함으로 “{name}” 모델을 끝까지 읽지 못했습니다({error}). 읽은 데까지 표시하고, 다른 모델은 평소처럼 지켜보며, 이 모델은 다시 시도합니다. 계속되면 rvcmonitor.log 파일과 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>RVC Monitor의 결함으로 “{folder}” 폴더 안을 보지 못했습니다({error}). 다른 폴더는 모두 표시하고 이 폴더는 다시 시도합니다. 계속되면 rvcmonitor.log 파일과 함께 알려 주세요.</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>Python 설치본</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>Git 내부 데이터</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>Node.js 패키지</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>Windows 자체</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>삭제된 파일</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>“{name}” 파일은 먼저 압축을 풀어야 합니다. RVC Monitor는 압축 파일 안을 보지 않습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}” 파일은 VisualDL 로그라서 RVC Monitor가 읽을 수 없습니다. 학습 프로그램이 TensorBoard 이벤트를 쓰게 하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}” 파일은 Weights &amp; Biases 로그라서 RVC Monitor가 읽을 수 없습니다. 학습 프로그램이 TensorBoard 이벤트를 쓰게 하세요.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>“{file}” 파일을 읽을 수 없습니다({reason}). 다른 파일은 표시하고 이 파일은 다시 시도합니다.</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>“{file}” 파일이 아직 오지 않았습니다. 드라이브에 지금은 이름만 있습니다. 오는 대로 표시합니다.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>“{file}” 파일에서 아무것도 읽지 못했습니다. 모든 기록이 손상되어 표시할 것이 없습니다. 원래 위치에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>“{file}” 파일에는 표시할 것이 없습니다. 스텝과 시각이 맞는 값이 하나도 없습니다. 원래 위치에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>“{name}” 모델은 가중치만 있고 로그가 없어 그릴 곡선이 없습니다. 곡선을 보려면 로그를 폴더에 다시 넣으세요.</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>“{folder}” 폴더에서 학습을 찾지 못했습니다. RVC Monitor는 이름에 “tfevents”가 든 파일을 찾으며, 그 파일은 “logs” 안의 모델 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>“{folder}” 폴더 안은 보지 않았습니다. 내용: {what}.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>“{folder}” 폴더에 하위 폴더가 너무 많아 모두 살펴볼 수 없습니다. 모든 학습을 보려면 “logs” 폴더 자체를 여세요.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>클래식</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>스무딩한 생성자 총손실이 확실히 정체되거나 오를 때까지 기다린 뒤, 최저점 주변의 에포크를 들어 보세요.</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Mel 극소점</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>2024년 가이드처럼, 생성자 총손실의 최저점 근처에서 mel이 저점인 에포크를 들어 보세요.</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>여러 스텝의 평균은 노이즈가 적습니다. 평균 생성자 총손실의 최저점을 찾으세요.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강 상태</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>×표(숫자가 아닌 값), 0 근처나 0 아래의 KL, 치솟는 그래디언트를 찾으세요.</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>“{file}” 파일을 디코딩할 수 없습니다: 시스템의 소리 라이브러리가 없습니다. WAV 파일은 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>여기서는 소리를 재생할 수 없습니다: 시스템의 소리 라이브러리가 없습니다. 샘플을 WAV로 저장할 수는 있습니다.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>소리 장치를 찾지 못했습니다. 헤드폰이나 스피커를 연결하고 다시 재생하세요. 그래도 샘플을 WAV로 저장할 수는 있습니다.</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>알려진 주소가 없어 휴대폰으로 알림을 보내지 않습니다. 보기 → 휴대폰 알림을 확인하세요.</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>키 파일 “{file}”을(를) 읽을 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>“{file}”에는 OpenSSH 개인 키가 없습니다. PuTTY 키(.ppk)는 먼저 OpenSSH 형식으로 내보내야 합니다. .pub은 공개 키일 뿐입니다.</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>“{name}”의 최신 점에 아직 오지 않은 시각({when})이 기록되어 있습니다. 이 컴퓨터나 그것을 기록한 컴퓨터의 시계가 잘못되었습니다. 학습 중인지는 대신 파일의 시각으로 판단합니다.</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}” 파일에는 여기서 디코딩할 수 있는 소리가 없습니다. 디코더가 필요 없는 WAV 파일로 저장한 뒤 그 파일을 고르세요.</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}” 파일이 디코딩되지 않았습니다: 이 컴퓨터의 디코더가 응답하지 않습니다. 디코더가 필요 없는 WAV 파일로 저장한 뒤 그 파일을 고르세요.</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>지금은 {tag}의 점이 1개입니다. 추세를 보려면 적어도 {needed}개가 필요합니다.</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>지금은 {tag}의 점이 {points}개입니다. 추세를 보려면 적어도 {needed}개가 필요합니다.</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>학습이 망가지기 전의 최신입니다.</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>스텝 {where}에서 {curve}이 최저(스텝 {lowest})보다 {percent}% 높지만 오르내림에 가려질 만한 차이입니다. 똑같이 좋을 수 있습니다.</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>에포크 {where}에서 {curve}이 최저(에포크 {lowest})보다 {percent}% 높지만 오르내림에 가려질 만한 차이입니다. 똑같이 좋을 수 있습니다.</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>비교용: 스텝 {where}에서 {curve}이 최저(스텝 {lowest})보다 {percent}% 높습니다.</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>비교용: 에포크 {where}에서 {curve}이 최저(에포크 {lowest})보다 {percent}% 높습니다.</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>최저점 {epochs}에포크 전입니다. 여기서 {curve}이 최저(에포크 {lowest})보다 {percent}% 높지만 오르내림에 가려질 만한 차이입니다. 똑같이 좋을 수 있습니다.</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>최저점 {epochs}에포크 후입니다. 여기서 {curve}이 최저(에포크 {lowest})보다 {percent}% 높지만 오르내림에 가려질 만한 차이입니다. 똑같이 좋을 수 있습니다.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>비교용: 최저점 {epochs}에포크 전에 {curve}이 최저(에포크 {lowest})보다 {percent}% 높습니다.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>비교용: 최저점 {epochs}에포크 후에 {curve}이 최저(에포크 {lowest})보다 {percent}% 높습니다.</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>“{name}”에서 {begun}에 시작한, 점이 1개뿐인 시작은 제외하고 그전의 긴 학습을 표시합니다. 점이 {few}개가 되면 그 자리를 대신합니다.</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>“{name}”에서 {begun}에 시작한, 점이 {points}개뿐인 시작은 제외하고 그전의 긴 학습을 표시합니다. 점이 {few}개가 되면 그 자리를 대신합니다.</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>그 밖에 폴더 {n}개의 안은 보지 않았습니다.</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host}의 키가 전과 다릅니다({fingerprint}). 다른 컴퓨터일 수 있어 아무것도 보내지 않았습니다. 새로 설치한 것이라면 “{file}”에서 예전 키를 지우세요.</translation>
    </message>
</context>
<context>
    <name>NoticeHistory</name>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>아직 알림이 없습니다.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>목록 비우기</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>새 최저점</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>더 이상 나아지지 않음</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>손실 상승</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>수치 이상</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>이미지가 무음이거나 멈춤</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>오랫동안 새 점 없음</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>학습 중지 예고</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>학습 중지</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>학습 종료</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>모든 체크포인트 ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>모든 체크포인트 ({n}, 이전 학습 {m})</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name} (이전 학습)</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>체크포인트 선택</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>최신 상태: 이름에 스텝이 없습니다</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{n} min</source>
        <translation>{n}분</translation>
    </message>
    <message>
        <source>{time} an epoch, the last one {last}</source>
        <translation>에포크당 {time}, 마지막은 {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>에포크당 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>{time}쯤 끝남</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>{time}쯤 끝납니다.</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>{time}쯤 끝납니다. 80% 확률로 {first}에서 {last} 사이입니다.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>휴대폰 알림</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>프로그램이 실행되는 동안 휴대폰으로 알림 보내기</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>서비스가 받으면 곡선 이미지도 함께</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>시간당 최대 알림 수</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>서비스 주소, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>키링 확인 중…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>시험 알림 보내기</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>알릴 내용</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>비밀 정보가 들어 있어 시스템 키링에만 저장합니다.</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>이 시스템에는 키링이 없어 이번 실행 동안만 기억하고 어디에도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>시험 알림입니다. 알림은 이렇게 옵니다.</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>알아볼 수 없는 주소가 있습니다.</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}: 보냈습니다.</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}: 연결할 수 없거나 거부했습니다.</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>아직 알림을 보낼 주소가 없습니다.</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>주소는 {n}개까지만 저장할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>차이 보기 (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>창에 맞춤 (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>실제 크기 (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>밝기</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>밝기와 대비를 원래대로</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>위아래로</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>이전 에포크 (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>다음 에포크 (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>모든 에포크를 영상처럼 재생 (스페이스)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>최신 따라가기</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>새 이미지가 기록될 때마다 이동 (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>곡선에서 보기</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>볼 이미지</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>발화 전체(원본)</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} 및 {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>스텝 {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>에포크 {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>이 스텝에 기록된 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>생성 − 원본 (주황: 더 큼, 파랑: 더 작음)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>에포크 {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>스텝 {n}의 이미지가 없습니다: 가장 가까운 것은 스텝 {near}의 이미지입니다.</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>에포크 {n}의 이미지가 없습니다: 가장 가까운 것은 에포크 {near}의 이미지입니다.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>스텝 {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>에포크 {epoch} · 스텝 {step}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>시작 후 (시:분:초)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>원시 값</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>스무딩 ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>선택한 행 복사(없으면 전체)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>보이는 점 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>복사 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>점 %Ln개 복사함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>점 %Ln개 복사함: 스프레드시트의 한도입니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} 폴더가 없어졌습니다. 읽은 데까지 표시하며, 돌아오면 이어 갑니다.</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} 폴더가 없습니다. 나타나면 읽습니다.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>바이트 {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>읽기를 중지했습니다. 읽은 데까지 표시하며 새로 고치지 않습니다. 계속하려면 폴더를 다시 여세요.</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>데모를 시작하지 못했습니다: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>RVC 폴더, logs 폴더 또는 모델 하나 열기</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>변환 또는 복사가 진행 중이며, 언어를 바꾸면 중단됩니다. 지금 언어를 바꿀까요? 아니면 다음에 시작할 때 바뀝니다.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>다른 언어</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>후보 듣기</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>전에 변환한 것 찾는 중…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>변환 중 {place} / {total}: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · 약 {n}초 남음</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · 약 {n}분 남음</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>다음은 에포크 {n} 듣기</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>이 에포크</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>파일이 아직 생길 수 있습니다. 학습이 거기까지 가지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>손잡이를 드래그하세요. 화살표로 그 사이 구간이 움직이고, Shift와 함께면 끝만, Ctrl과 함께면 1초씩 움직입니다.</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>{begin}초부터 {end}초까지</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>다른 컴퓨터의 폴더 열기</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>이름, IP 주소 또는 ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>이 컴퓨터와 같음</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>(다른 컴퓨터)</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>이전에 연 것:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>포트:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>컴퓨터:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>사용자:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>거기의 폴더:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>먼저 SSH 키와 에이전트를 써 보고, 비밀번호는 필요할 때만 묻습니다. 그 컴퓨터에는 아무것도 쓰지 않으며, 체크포인트는 복사할 때까지 거기에 있습니다.</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>컴퓨터를 알아볼 수 없습니다. 이름이나 IP 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>~/.ssh에 키가 없을 때만</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>키 파일:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>키 파일 선택</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>판정 규칙</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>이상 판단 기준</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>기본값으로</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>모델 목록 기타 메뉴</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>모델 필터</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>이름의 일부 또는 _v[23]$ 같은 정규식</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>{n}개 모두 그리기</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>모두 끄기</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>필터에 보이는 모델 {n}개 그리기</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>필터에 보이는 모델 {n}개 끄기</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>목록의 모델 {n}개 모두 그리기</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>모델 {n}개 모두 끄기</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>이름 그룹별 색…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>모델마다 다른 색 쓰기</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>학습 비교…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>선택한 모델만 그리기</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>아직 정규식이 아닙니다: {why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>이것만</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>이것도 그리기 (Ctrl + 클릭)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>기록 지우기…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>{name} 모델의 평가와 메모를 지우고 숨길까요? 파일은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>모델 기록 지우기</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>금색</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>하늘색</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>갈색</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>스텝 {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>에포크 {n}</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>에포크 {n}/{total}</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>가중치만 있고 로그 없음</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>학습 중</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>스텝 {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>에포크별 샘플</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>스텝 {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>들어 보고 별 5개 중 {n}개</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>후보 {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>후보 {n}에 가장 가까운 샘플</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>이 모델의 음성 파일을 찾지 못했습니다. 에포크를 고를 수 있게 Applio의 Train 탭에서 “Save Every Weights”를 켜세요.</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>이 모델의 음성 파일을 찾지 못했습니다. 에포크를 고를 수 있게 RVC의 Train 탭에서 “Save a small final model to the &apos;weights&apos; folder at each save point”를 켜고, logs와 weights가 모두 든 폴더를 여세요.</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>로그 옆에서 이 모델의 음성 파일을 찾지 못했습니다. 에포크를 고를 수 있게 몇 에포크마다 체크포인트를 남기세요.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>{who}의 비밀번호:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>{who}에 쓸 SSH 키의 암호 구문:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>맞지 않습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>시스템 키링에 저장</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>다음에 시작할 때 마지막 폴더 다시 열기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>창과 트레이</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>최소화하면 트레이에 숨기기</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>닫으면 숨기고 계속 지켜보기</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>트레이에 숨긴 채 시작</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Windows와 함께 시작</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>알릴 내용</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>알림 끄는 시간</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>알림 끄는 시간의 끝</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>설정 초기화…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>평가와 알림 삭제…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>모든 설정을 처음 상태로 되돌리고 최근 폴더 목록을 지울까요? 평가, 알림, 학습, 체크포인트는 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>설정 초기화</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>모든 평가와 메모, 알림 목록을 삭제할까요? 되돌릴 수 없습니다. 설정, 학습, 체크포인트는 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>평가와 알림 삭제</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>진행 중인 변환 또는 복사는 중단됩니다.</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>이전 에포크, 같은 위치 (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>재생/일시 정지 (스페이스)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>다음 에포크, 같은 위치 (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>반복 재생 (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>음량 맞춤</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>큰 소리가 더 좋게 들리지 않도록 모든 에포크를 같은 음량으로 재생</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Kind of sample</source>
        <translation>샘플 종류</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>블라인드 A/B…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>어느 쪽인지 모른 채 두 에포크 비교</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>WAV로 저장…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>곡선에서 보기</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>이 모델에는 음성 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>스텝 {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>에포크 {n}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>이 샘플은 잘려 있습니다.</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>WAV로 저장</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV 소리 (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>“{file}” 파일로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>스펙트로그램</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>듣고 평가하기: 별을 클릭하거나 1~5를 누르세요. 0은 취소입니다.</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>별 5개 중 {n}개</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>평가 없음</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>손실이 계속 오름</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>손실이 더 나아지지 않음</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>곡선에 더 나은 값이 없음</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>정한 에포크가 끝남</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>수치가 망가짐</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>드라이브가 거의 가득 참</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>아무것도 안 함</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>절전</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>최대 절전</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>시스템 종료</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>자동 중지: 켜짐</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>자동 중지: 꺼짐</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>자동 중지: 꺼짐 (모의 실행: 에포크 {n})</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>에포크 {n}까지 마치면 멈춥니다.</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>건강 상태 검사에서 오류가 나오면 멈춥니다.</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>드라이브에 남은 공간이 {n} GB보다 적으면 멈춥니다.</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>어떻게 했을지 계산 중…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>아직 멈추지 않았을 것입니다.</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>이제는 해당하지 않아 지금은 멈추지 않습니다.</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>스텝 {n}에서 멈췄을 것입니다.</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>에포크 {n}에서 멈췄을 것입니다.</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>{name} 멈추는 중…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name} 학습을 {file} 파일이 다 저장되면 멈춥니다.</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name} 학습을 최신 체크포인트가 다 저장되는 대로 멈춥니다.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>지금 멈추기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>지금은 안 함</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>지금 절전</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>지금 최대 절전</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>지금 종료</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>켜 두기</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>자동 중지: 켜짐 (이후: {action})</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>이미 해당합니다. 카운트다운이 바로 시작됩니다.</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>에포크 {n}부터 해당합니다. 카운트다운이 바로 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>학습 자동 중지</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>{name} 자동으로 멈추기</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> 에포크</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>판정에 쓰는 곡선</translation>
    </message>
    <message>
        <source>When</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>For</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>최소 개선 폭</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>이보다 적음</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>그다음</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>최신 체크포인트가 다 저장되기를 기다린 뒤 2분을 셉니다. 그동안 취소할 수 있습니다. 바로 이 모델을 학습하는 프로세스만 종료합니다.</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>에포크는 판정이 그렇게 말한 때부터 셉니다. 실제 전환점보다 늦을 때가 많습니다.</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>위치 보기</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>설정…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>먼저 후보 두 개를 변환해야 합니다.</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>{n}개가 넘는 소리는 아무도 기억하지 못합니다. 후보 몇 개의 체크를 푸세요.</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>블라인드 토너먼트</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>질문 {n} (최대 {most}개)</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A가 낫다</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>차이를 모르겠다</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B가 낫다</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>나중에 계속</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>둘 다 듣고 고르세요. A와 B는 음량이 같고 같은 위치에서 이어집니다. A, B 키를 누르면 말 중간에서도 바로 바뀌고, 1, 2, 3은 답하기, S는 건너뛰기입니다. 어떤 쌍은 두 번 나오고, 한 번은 같은 소리가 두 번 나옵니다. 귀가 얼마나 확실한지 보여 주는 것입니다.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>{letter} 재생</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>그래도 이 별점 주기</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>처음부터 다시</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>가장 좋은 것이 분명합니다: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>별점이 평가에 들어갔습니다.</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>귀로는 구별되지 않습니다</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>질문 {n}개에 답했습니다.</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>다음은 {name} 듣기</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>다음 중 어느 것이든 최고일 수 있습니다: {names}. 가장 이른 것을 고르세요. 데이터셋을 외울 시간이 더 적었습니다. 별점은 주지 않았습니다.</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>최고일 확률 {percent}%</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>다음 것보다 나을 확률 {percent}%</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>블라인드 토너먼트 결과</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>학습 프로그램</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>Applio 또는 RVC 폴더…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>시작할 때 쓰는 Python…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>지켜보는 폴더부터 찾기</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>학습 프로그램 폴더 선택</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>학습 프로그램을 시작할 때 쓰는 Python 선택</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>최저점 지남</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>학습 안 함</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor: 지켜보는 모델 없음</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}: {state}, 에포크 {epoch}</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>RVC Monitor 열기</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>알림 다시 켜기</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>알림 1시간 멈추기</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>알림 내일까지 멈추기</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>처음 보는 컴퓨터</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>“{host}”이(가) 원하는 컴퓨터가 맞나요?</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>여기서 연결한 적이 없는 컴퓨터입니다. 키의 지문:
{fingerprint}
주인이나 웹 페이지에서 알려 준 것과 비교하세요. 이제부터 이 컴퓨터를 기억하며, 다른 키를 제시하는 컴퓨터는 거부합니다.</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>예, 연결</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>Rising since here</source>
        <translation>여기부터 상승</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>여기부터 정체</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>{weight}(으)로 스무딩한 곡선은 약 {points}점 늦습니다</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>돌아서는 중일 수 있음</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>나아지는 중</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>{where}부터 정체</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>{where}부터 상승</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>뚜렷한 추세 없음</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>{where}부터 망가짐</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>에포크 {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>스텝 {n}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>모두 읽으면 판정이 나옵니다.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>후보 듣기</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>학습 프로그램으로 같은 클립을 후보마다 변환해 듣기 (Ctrl+H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>가이드 방식</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>가이드에서 가르치는, 원시 곡선의 저점입니다. 참값을 아는 곡선으로 재 보면 저점의 에포크가 주변보다 낫지 않습니다.</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>들어 볼 만한 에포크</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>어느 곡선의 저점인지</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>이 학습에 맞는 곡선의 저점</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>총손실 최저점 근처의 mel 저점</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>mel의 저점</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>평균 총손실의 저점</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>총손실의 저점</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>둘을 평가하면 다음 후보를 제안</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>다음은 에포크 {n} 듣기</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>{n}개를 폴더에 복사…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>판정과 들어 볼 만한 것</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>학습 손실은 어디를 볼지 알려 줄 뿐, 음성이 과적합됐음을 증명하지는 못합니다. 결정은 귀로 하세요.</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>에포크 {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>에포크 {n}</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>들을 체크포인트</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>들어 볼 만함</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>“들어 볼 만한 에포크”의 파일만 체크</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>후보 ({n})</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>파형</translation>
    </message>
</context>
<context>
    <name>WheelHint</name>
    <message>
        <source>Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across</source>
        <translation>Alt + 휠은 차트 확대, Ctrl + 휠은 세로만, Shift + 휠은 가로만</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>이전 학습이 이 폴더에 남긴 것입니다. 곡선은 이 체크포인트의 것이 아닙니다.</translation>
    </message>
</context>
</TS>

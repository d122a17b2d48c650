<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Lnステップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Lnエポック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>0以下の値%Ln個は対数軸に表示できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>非表示のモデル%Ln件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>%Lnエポック前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>%Lnエポック後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>損失の上昇が%Lnエポック続くと停止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>曲線が%Lnエポック最良値を更新しないと停止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>これより前の通知%Ln件は送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>点の少ない学習開始%Ln件は除外し、その前の長い学習を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>ファイル内の%Lnか所を読めず、表示できるものが残っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>ファイル内の%Lnか所を読めませんでした。それ以外はすべて表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} は%Ln秒後に停止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>コンピューターは%Ln秒後にスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>コンピューターは%Ln秒後に休止状態になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>コンピューターは%Ln秒後にシャットダウンします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>損失が%Lnエポック、かつ学習の1割の間改善しないと停止します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>音声モデルの学習を見守り、聴く価値のあるエポックを挙げます。学習ソフトが書き出すファイルを読むだけで、変更することはありません。

MIT ライセンスのフリーソフトウェア。Qt (LGPL)、NumPy、TensorBoard を使用。アイコンは Lucide。</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>RVC Monitor について</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n}秒前</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n}分前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n}時間前</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>星は付きませんでした。</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>このモデルはもう開かれていないため、評価していません。</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>ブラインドで{name}より上</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>どちらも同じチェックポイントのため、評価していません。</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>聴いて評価: {name} {stars}、{other} {other_stars}。</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>{names}の音声モデルファイルはありません。評価はエポックに保存されます。</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>ブラインド比較</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一方のエポック</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>もう一方のエポック</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>名前を隠して聴く</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>どの2つのエポックを比べますか？</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>結果は評価に反映されます。選んだエポックには、もう一方より星が1つ以上多く付きます。</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A が良い</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>違いがわからない</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B が良い</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>別の2つを比べる</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>両方を聴いてから選んでください。A キーと B キーで、言葉の途中でも切り替わります。</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>{letter} を再生</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A は{a}、B は{b}でした。</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>{name}を選びました。</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Candidate {n}: {name}</source>
        <translation>候補 {n}: {name}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>この点をグラフで見る</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>グラフで見る</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>ステップ {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>エポック {n}</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value}（スムージング後）</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value}（ステップ {n}）</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>ステップ {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>画像を見る</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>最も近いサンプルを聴く</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>聴けるチェックポイントのあるモデルがありません。</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>{name} の候補を変換中です。一度に変換できるのは1モデルだけです。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>あと{n}件を表示</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>{n} と同じ谷にあります。</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>{n} と同じファイルです。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>最新の値（スムージング後）</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>このグラフを一番上に固定</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>拡大表示 (Enter または F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>すべてのグラフに戻る (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>保存、コピーなど</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>このグラフの固定を外す</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>生成器の総損失</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>特徴マッチング</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>生成器の敵対的損失</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>識別器</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>生成器の勾配</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>識別器の勾配</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>検証−学習</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>生成器の総損失（平均）</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel（平均）</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>特徴マッチング（平均）</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL（平均）</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>生成器の敵対的損失（平均）</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>識別器（平均）</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>生成器の勾配（平均）</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>識別器の勾配（平均）</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>開始からの時間</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>学習損失</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>すべてのグラフに戻る</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>拡大表示</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>マーカーをすべて消す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を外す</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>一番上に固定</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>点を表で見る…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>このマーカーを消す</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>ここにマーカーを置く (Ctrl + クリック)</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>前の表示に戻る</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>次の表示に進む</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>スムージング曲線</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>ツールチップの並び順</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>すべてのグラフを一緒に拡大</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>再開したモデルの全試行を表示</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>全グラフを保存</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>固定をリセット</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>並び順をリセット</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>画像 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>図 (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>すべての点 (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>すべての点 (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>画像に判定を入れる</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>TensorBoard と同じ: 最低点は遅れて見える</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>前後均等: 最低点は実際の位置に見える</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>モデル一覧の順</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>ポインターに近い順</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>低い順</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>高い順</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>{kind} ファイル (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>全グラフをこのフォルダーに保存</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>次のファイルはすでにあります: {names}。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>ファイルを置き換え</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>{file} を保存できませんでした: {reason}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} を {folder} に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>グラフ%Ln件を {folder} に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>ほか{n}件</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>スムージング</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生の値</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>直前のチェックポイント</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>スムージング</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>スムージング（数値）</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>外れ値を無視</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>極端な値ひとつでグラフが引き伸ばされないようにする</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>縦軸を対数にする</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>最新の点へ移動して追い続ける (End)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>全体を表示 (Home またはグラフをダブルクリック)</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>グラフのその他の操作</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>グラフの大きさ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>グラフを検索</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>正規表現ではないため（{reason}）、文字どおりに検索します。</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>一致するグラフはありません。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>自動: {name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>1エポックのステップ数がわかりません。</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>ファイル一覧から計算できるはずですが、{lack}。</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>曲線を計算中…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>曲線はまだ記録されていません。記録されるとここに現れます。</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>一覧の絞り込みで、描画中のモデルがすべて隠れています。</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>何も描画されていません。一覧のモデルをクリックするか、チェックを入れてください。</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>「{chart}」の画像をコピーしました。好きな場所に貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>{file} をコピー…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>{file} のパスをコピーしました。</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>{file} とインデックスのコピー先を選択</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>試聴用のフォルダーを選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>{file} をコピー中…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>このフォルダーには同じ名前のファイルがすでにあります:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln個中{n}個のファイルを {folder} にコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file} を {folder} にコピーしました。</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>対応する .index が見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>ファイル%Ln個を {folder} にコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>コピーするものはありません。{folder} にすべてあります。</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>{file} をコピーして聴く</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>聴きたいものにチェックを入れてください</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>{file} の評価</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>どう聞こえましたか？</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>{file} のメモ</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>{file} をフォルダーで表示</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>{file} をコピー…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>{file} を取得してコピー…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>サンプルを聴く</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>別の場所へコピー…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>取得して別の場所へコピー…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>インデックスごとコピー…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>まずこれ</translation>
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
        <translation>このモデルのサンプル、ステップ {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>前回切り出したクリップ</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>クリップを再生</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>音声ファイルをここにドロップするか、選んでください。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>モデルのサンプル</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>おすすめは、音楽の入らないきれいな声を5～15秒。データセットになく、その音域を超えるもの（高い音と低い音、サ行、息）が最適です。過学習はまずそこに現れます。</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>音声 ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>クリップを選択</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>5秒未満です。聴き取れることはわずかです。</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip the hints</source>
        <translation>ヒントを飛ばす</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>もう表示されません。同じことはガイド (F1) にもあります</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>右のカードが判定です。この声がまだ良くなっているか、その理由は何かを示します。「?」をクリックするか、カードにマウスを重ねると、意味を読めます。</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>判定の下にあるのが、聴く価値のある数少ないエポックです。1つクリックすると、グラフに位置が表示されます。</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>これで終わりです。次はあなたの番です。自分の logs フォルダーをこのウィンドウにドロップするか、Ctrl+O で選んでください。</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>名前のグループで色分け</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>閉じる（色はそのまま）</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>正規表現です。括弧内の部分（括弧がなければ一致した全体）が同じモデルは同じ色になります。{example} なら、同じ声の各バージョンが1色になります。一致しないモデルは灰色です。</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>まだ正規表現になっていません: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>この名前に合うモデルがないため、すべて灰色です。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>1エポックの時間</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>自分の星</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>最低の総損失</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>最低の mel</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>1エポックのステップ数</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>事前学習モデル</translation>
    </message>
    <message>
        <source>Vocoder</source>
        <translation>ボコーダー</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>埋め込みモデル</translation>
    </message>
    <message>
        <source>Minutes of data</source>
        <translation>データ（分）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>話者数</translation>
    </message>
    <message>
        <source>{n} kHz</source>
        <translation>{n} kHz</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}秒</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min}分{s}秒</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h}時間{min}分</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Compare trainings</source>
        <translation>学習を比較</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV で保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} として保存しました。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} を書き込めませんでした: {why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> 半音</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>低い声から高い声へは 12、高い声から低い声へは −12</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>インデックスを使う</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>オフにすると、チェックポイントだけが聴けます</translation>
    </message>
    <message>
        <source>When</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>このモデルに .index ファイルはありません</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>学習していないとき</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>今すぐ、グラフィックボードで</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>今すぐ、CPU で</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>学習が終わるか一時停止するまで待ちます。</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>最大2 GB のビデオメモリを使い、学習中はどちらも遅くなります。</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>グラフィックボードは空いたままで、候補ごとに1～2分かかります。</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>クリップと候補</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>ウィンドウを閉じても監視を続けますか？</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>続けると時計の横にアイコンが残り、最低点が来たときや学習が終わったときに知らせます。設定でいつでも変えられます。</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>監視を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>先にフォルダーを開いてください。TensorBoard はそのフォルダーを表示します。</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>{folder} の TensorBoard を起動中…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard は {address} で動いていますが、ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard は起動しませんでした。なくてもここの機能はすべて使えます。</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>このステップ</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>このエポック</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>リモート上、{n} MB</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>未取得、{n} MB</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d}日{h}時間</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d}日</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h}時間{m}分</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h}時間</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m}分{s}秒</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m}分</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s}秒</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingForm</name>
    <message>
        <source>The curve of the verdict</source>
        <translation>判定に使う曲線</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>低いほど良い (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>高いほど良い (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>基準値を使う</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>監視する値 (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>方向 (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>最小の改善幅 (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>待つエポック数 (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>開始エポック、0 が最初 (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>超えるべき値 (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Keras の EarlyStopping ならどこで止めたかを示すだけです。何も止めず、判定にも使いません。</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>最良を表示</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>停止位置を表示</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>エポックの長さと監視するタグが必要ですが、どちらかがわかりません。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>早期終了: まだ</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>早期終了: エポック {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>2回出た組は{n}組で、そのうち{agreed}組は同じ答えでした。</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>同じ音を2回流したとき、同じだと聴き分けました。</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>同じ音を2回流したのに、片方を選びました。結果は慎重に見てください。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>RVC の logs フォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>RVC や Applio のフォルダー、その logs フォルダー、モデル1つのフォルダーのどれでもかまいません。中身は一切変更しません。</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>学習はまだありません</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>ここで学習が始まると、自動で現れます。</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>学習を検索中…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>デモを準備中…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>2つの学習をシミュレートし、1つは進行中です。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前に開いたもの</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>目の前で過学習していく学習のシミュレーションを見る</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>このプログラム自体に問題が起きました。動作は続き、学習とそのファイルには影響ありません。動作がおかしいときは起動し直してください。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>この点をグラフで見る</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>しきい値…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>異常とみなす条件を変える</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>{host} のフォルダー</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>このフォルダーを選択</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>フォルダーを取得中…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>中にフォルダーはありません。</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>最後でもまだ低下中</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>線から横ばい</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>線から再び上昇</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>生成器の総損失</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>これらの語をすべて含む箇所はガイドにありません。</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>スムージング {weight}。固定したグラフはそのままです。</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>スムージング {weight}。{charts}を固定します。</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>聴けるもの</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>クリップそのもの</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>変換できず</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>未変換</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>{name} の候補を聴く</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>学習ソフトを検索中…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>学習ソフトは今のままでは変換できません。「クリップと候補」を見てください。</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>クリップを読み込み中…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>先にクリップを選んでください。</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>聴きたい候補にチェックを入れてください。</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>{name} の候補を聴けます。</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>{name} の学習が終わるか一時停止するのを待っています。</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>{n}件を聴けます。{failed}件は変換できませんでした。</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>{n}件を聴けます。</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>クリップと候補</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>ブラインドトーナメント</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>これは何？</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>{host} に接続中…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>{host} から取得中: {done} / {total} MB。</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>それまでに届いた分を表示しています。</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>{time} から接続できません。自動で復帰します。</translation>
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
        <translation>生成器の総損失が次の倍率に跳ね上がる</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>生成器の勾配が次を超え続ける</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>識別器の勾配が次を超え続ける</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL が次を下回る</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL が次より 0 に近いまま</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>識別器が次より 0 に近いまま</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel が次の値に張り付く</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL が次の値に張り付く</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>学習率が本来の値から外れる幅</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>知らせるまでの連続点数</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>学習の最初に大目に見る範囲</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>ブラインドトーナメント…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>再び全体を繰り返す (Backspace)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>クリップそのもの</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>クリップがまだありません。</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>この候補は変換できませんでした。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>まだ変換していません。</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>すべての候補に歌わせた元の音声です。比較用です。</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>学習ソフトの最後のメッセージ:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>読み込み中: {done} / {total} MB</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>学習を検索中…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>別のマシンのフォルダーを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>TensorBoard で開く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>学習を比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>候補を聴く(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>スマホへの通知(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>判定ルール(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>キーとマウス(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>RVC Monitor について(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>デモを準備中…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>このコンピューターのフォルダーやファイルではありません。logs フォルダーをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>ステップ {step}: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>エポック {epoch}: {value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{steps}で {change}（{time}）</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{epochs}で {change}（{steps}、{time}）</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>ステップ {n} の画像を見る</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>ステップ {n} に最も近いサンプルを聴く</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>エポック {n} の画像を見る</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>エポック {n} に最も近いサンプルを聴く</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>判定では、ここが{curve}の最低点です。</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>最新: 今の声です。</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>上下の揺れをならすと、{curve}はここが最低です。</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>学習の直近3分の1で、{curve}が最も低い区間です。</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>学習の直近3分の1にある{curve}の谷。周囲より{percent}%低くなっています。</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>最低点の周辺で、{curve}が最も低い区間です。</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>最低点に近い{curve}の谷。周囲より{percent}%低くなっています。</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>最低点の{epochs}エポック前にある{curve}の谷。周囲より{percent}%低くなっています。</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>最低点の{epochs}エポック後にある{curve}の谷。周囲より{percent}%低くなっています。</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>ここでの{curve}の最低値: {value}。</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>ここでの{curve}の単独の最低値: {value}。運の良いバッチ1つでも出る値なので、耳を信じてください。</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>このモデルのチェックポイントはまだ見つかっていません。</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>最も近いチェックポイントまで{distance}エポックあります。保存は{interval}エポックごとです。次回はもっとこまめに保存してください。</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>最も近いチェックポイントまで{distance}エポックあります。もっと近いものは削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>評価が最も高いのはエポック {low} と {high} ですが、その間は保存されていません。最も近いのはエポック {epoch} です。</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>評価が最も高いのはエポック {low} と {high} です。エポック {epoch} はその間にあります。</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>生成器の損失</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>生成器の平均損失</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>平均 mel</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>学習損失</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>特徴マッチング（fm）</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>敵対的損失（adv）</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>RVC Monitor の不具合により「{name}」を判定できませんでした ({error})。曲線は表示し、ほかのモデルは通常どおり判定しています。rvcmonitor.log を添えて報告してください。次の点で再試行します。</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} がここで数値でなくなりましたが、自然に戻りました。一度なら問題ありません。繰り返すなら、学習率を下げるか fp16 を使わない学習が有効です。</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>{tag} はここから数値ではありません。損失は数値のままです。</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>{tag} の値がすべて数値ではなく、何も学習されていません。fp16 なしで学習し（半精度に対応しないカードがあります）、データセットに無音や壊れたファイルがないか調べてください。</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} がここで数値でなくなりました。これより後の学習は無効です。{file} に戻り、学習率を下げるか fp16 なしで試してください。</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>{tag} がここで数値でなくなりました。これより後の学習は無効です。学習率を下げるか fp16 なしでやり直してください。</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} が普段の何倍にも跳ね上がり、戻りません。これより前のチェックポイントから、学習率かバッチサイズを小さくして続けてください。</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>{tag} がここで普段の何倍にも跳ね上がり、その後は戻っています。また起きるなら、学習率を下げるかバッチサイズを大きくしてください。</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl が 0 を下回っていますが、これは本来ありえない値です。モデルが崩れつつあります。データセットに無音や壊れたファイルがないか調べ、良いチェックポイントから学習し直してください。</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl が 0 付近に張り付いています。声がテキスト部分の情報を使わなくなっています。ここから先は注意して聴いてください。前のチェックポイントの方が良いことがよくあります。</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} が {limit} を超え続けています。学習が不安定です。学習率を下げる、バッチサイズを大きくする、データセットを整えるのが一般的です。</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>識別器の損失が 0 まで落ち込みました。識別器が常に勝ち、声はもう何も学べません。これより前のチェックポイントから続けるか、事前学習モデルからやり直してください。</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} が {clip} に張り付いています。学習ソフトはここで表示を打ち切るため、実際の値はもっと高いはずです。データセットと事前学習モデルを確認してください。</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>学習率が 0 です。ここから先は何も学習されません。学習の設定を確認してください。</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>学習率が {before} から {after} に急に変わっています。自分で変えていなければ、学習開始時の設定を確認してください。</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>学習は終わっていないのに、いつもよりずっと長く書き込みがありません。学習ソフトのウィンドウを見てください。エラーで止まっているかもしれません。</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>学習率はここでは {rate} ですが、設定では {expected} です。自分で変えていなければ、学習開始時の設定を確認してください。</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>{tag} の早期終了は、まだどのエポックも見ていません。</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>{tag} の早期終了なら、まだ学習を続けています。これまでの最良はエポック {best} です。</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>{tag} の早期終了なら、エポック {stopped} で止まっていました。最良はエポック {best} です。</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>無音: {decibels} dB を超える声がありません。</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>音割れ: サンプルの{percent}%が最大値です。</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>クリップの音高より{semitones}半音高くなっています。</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>クリップの音高より{semitones}半音低くなっています。</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>高域 (4～12 kHz) が、ほかの多くより {decibels} dB 弱くなっています。</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>ステップ {where} から、生成画像に声が写っていません。損失がどうであれ、それ以降の学習は推奨しません。</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>エポック {where} から、生成画像に声が写っていません。損失がどうであれ、それ以降の学習は推奨しません。</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>2枚の画像は軸が違うため、差を取っても意味がありません。</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>画像の大きさが {width} × {height} ピクセルとなっており、大きすぎて開けません。</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>この記録には読み取れる画像がありません。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>画像が壊れているため表示できません ({detail})。</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>RVC Monitor の不具合により「{name}」の画像と音声を検査できませんでした ({error})。見たり聴いたりはでき、ほかのモデルは通常どおり検査しています。rvcmonitor.log を添えて報告してください。</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>音声が途切れています。途切れた所まで再生します。</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>生成画像が空白です: 無音。</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>生成画像に動きがありません: 無音か一定のうなり音。</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>生成画像が元の画像に似なくなっています。</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>生成画像から声の細かい線が消えています。</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>生成画像がいつも同じです。</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>ステップ {first}～{last} の生成画像が空白です ({count}枚)。モデルは無音を出しています。それより前のチェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>ステップ {first}～{last} の生成画像に動きがありません ({count}枚)。無音か一定のうなり音です。それより前のチェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>ステップ {first}～{last} の生成画像が元の画像に似ていません ({count}枚)。この区間のチェックポイントは、使う前に聴いてください。</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>ステップ {first}～{last} の生成画像から声の細かい線が消えています ({count}枚)。この区間のチェックポイントは、使う前に聴いてください。</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>ステップ {first}～{last} の生成画像が、元の画像によらず同じです ({count}枚)。モデルが崩壊したおそれがあります。それより前のチェックポイントを使ってください。</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>この記録には WAV の音声がありません。</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>音声が壊れています: ヘッダーが途切れています。</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>音声が長すぎて開けません ({seconds}秒)。</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>この種類の音声は再生できません ({detail})。</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>音声が壊れています: サンプルがありません。</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}: エポック {epoch} から学習が続いています。</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}: 学習が始まりました。</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}: ステップ {step} で最低点を更新。</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}: エポック {epoch} で最低点を更新。</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}: 改善が止まりました。{reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}: おそらく過学習です。最低点を過ぎました。</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}: おそらく過学習です。試すエポック: {epochs}。</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}: 学習が終わりました。</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}: 新しい点が長いあいだ来ていません。まだ動いていますか？</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>普段より遅くなっています。エポック {epoch} から、1エポックの時間が{percent}%長くなりました。ディスクやビデオメモリの空き不足、またはほかのプログラムが原因かもしれません。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>エポックを知る必要がありますが、わかるものがありません。</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>損失の上昇が{epochs}エポック続いています。</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>損失が{epochs}エポック改善していません。</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>この学習は監視するタグを記録していません。</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>{tag} は{patience}エポックのあいだ、エポック {best} より良くなっていません。</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>エポック {epoch} が終わりました。</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>ドライブの空き容量がわかりません。</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>ドライブの空きが {free} GB しかありません。</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>学習損失と検証損失がどちらも低下しています。まだ余地があるので、学習を続けてください。</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>学習損失は下がっていませんが、検証損失はまだ下がっています。下がる間は続けましょう。</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>学習損失は低下していますが、検証損失は横ばいです。過学習に近づいています。</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>学習損失は低下していますが、検証損失は上昇しています。検証損失の最低点から過学習です。</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>学習損失も検証損失も横ばいです。もう何も学習されていませんが、過学習もまだ起きていません。</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>学習損失と検証損失がどちらも上昇しています。過学習ではなく、学習自体が不安定です。</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>{weight} でスムージングした曲線は、最低点が実際より遅れて見えます。遅れは約{points}点です。</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>学習の最後の3分の1で{rising}が上昇、{falling}が低下しました。上昇分の方が大きいため、総損失は上がっています。</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>学習の最後の3分の1で{falling}が低下、{rising}が上昇しました。低下分の方が大きいため、総損失は下がっています。</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>損失の内訳の動きが分かれています。学習の最後の3分の1で{falling}が低下、{rising}が上昇しました。</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first}と{rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>少し前は上昇しているように見えましたが、その後の損失は以前より下がりました。先の判定は取り消します。</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>{curve}がまだ下がっているかどうかは不明です。上下の揺れに隠れているかもしれません。エポックが進めばわかります。</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>RVC Monitor が知っている損失がこのログにないため、判定できません。曲線は表示します。</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>このモデルはまだ生成器の損失を記録していません。</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>このログには画像や音声はありますが、損失がないため判定できません。見て、聴いて確かめてください。</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>ここには重みはありますが、ログがないため判定できません。重みを聴いてみるか、ログ（名前に「tfevents」を含むファイル）をこのフォルダーに戻してください。</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>ログはありますが、何も読み取れないため判定できません。元の場所からコピーし直すか、ここにあるチェックポイントを聴いてください。</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>{written}点すべてが同じステップです。時間順がわからないため、このログから損失の推移は読み取れません。</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>{written}点のうち、固有のステップを持つのは{points}点だけです。時間順がわからないため、このログから損失の推移は読み取れません。</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>{curve}に傾向は見られません。</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>{curve}に傾向は見られません。学習の最後の3分の1での変化は {low}～{high}% です。</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>揺れをならせば、最近まで{curve}は下がっていました。今は転じつつあるかもしれませんが、まだ確かではありません。</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>揺れをならせば、{curve}は下がり続けています。転じる兆しはまだありません。</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>ステップ {first}～{last}（おそらく {lowest} 付近）で{curve}が最低でした。その後は約{percent}%上昇し、普段の揺れを超えています。</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>エポック {first}～{last}（おそらく {lowest} 付近）で{curve}が最低でした。その後は約{percent}%上昇し、普段の揺れを超えています。</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>ステップ {first}～{last}（おそらく {lowest} 付近）で{curve}の低下が止まりました。その後は上下するだけで、下がりも上がりもしていません。</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>エポック {first}～{last}（おそらく {lowest} 付近）で{curve}の低下が止まりました。その後は上下するだけで、下がりも上がりもしていません。</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>{curve}の値がすべて数値ではありません。この学習は最初から機能していません。</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>ステップ {where} で学習が壊れました。それ以前: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>エポック {where} で学習が壊れました。それ以前: {before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>「{folder}」の {trainer} は、CPU で起動してはいけないバージョンです。学習設定が書き換わったままになります。グラフィックボードを使わせるか、新しい環境を選んでください。</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>NVIDIA のグラフィックボードが見つかりません。「{folder}」の {trainer} は、それなしで起動してはいけないバージョンです。学習設定が書き換わったままになります。Applio 3.2.9 以降か RVC 2.3 を選んでください。</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>この声は独自の埋め込みモデルで学習されていますが、どれなのかを示すファイルがありません。別のものでは正しい音にならないため、変換しません。</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>この声は埋め込みモデル {embedder} で学習されていますが、{trainer} にはありません。別のものでは正しい音になりません。Applio の環境を選んでください。</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>「{folder}」の {trainer} に {files} がありません。一度そのソフトの画面でクリップを変換して不足分をダウンロードさせてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>「{python}」を起動できませんでした ({error})。学習ソフトのインストーラーをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>{minutes}分たっても学習ソフトが終わらなかったため終了しました。ほかの処理がグラフィックボードを使っているかもしれません。後で試してください。</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>「{folder}」にもその上にも、変換できる学習ソフトが見つかりません。Applio か RVC のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>「{folder}」の {trainer} には専用の Python がありません ({places})。インストールをもう一度実行するか、起動に使う Python を選んでください。</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>「{folder}」の Mangio-RVC は、ほかのプログラムからの変換に使えません。コマンドラインが質問を出し、失敗を知らせず、設定を書き換えるためです。声は Applio と RVC で使えるので、どちらかを選んでください。</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>「{folder}」の {trainer} の声は種類が異なり、RVC Monitor ではまだ変換できません。</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>「{folder}」の学習ソフトは、コマンドラインの仕様がわからないバージョンです。Applio は 3.2.0 以降、RVC は 2.2.231006 以降に対応し、声は相互に使えます。</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>メモリが足りませんでした。学習が終わるのを待つか、ほかのプログラムを閉じてから試してください。</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>学習ソフトが名前の文字を処理できませんでした。パスが半角英数字だけの場所にフォルダーを移してください。</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>学習ソフトのコマンドラインが、ファイルの内容と食い違っています。学習ソフトのバージョンを添えて報告してください。</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>学習ソフトのインストールが不完全です。インストーラーをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>学習ソフトがこのチェックポイントを読み込めませんでした。ファイルが壊れているか、種類が違います。</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>グラフィックボードでエラーが起きました。もう一度試し、直らなければコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>学習ソフトに必要なファイルが見つかりませんでした。インストールが不完全かもしれません。</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>学習ソフトは音声を書き出さずに終了しました。</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>学習ソフトが書き出したファイルは空でした。</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>学習ソフトが書き出したファイルは音声ではありません: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>学習ソフトが音声の書き出し中に中断しました。</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>学習ソフトが書き出した音声は{seconds}秒だけでした。</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>学習ソフトが書き出した音声は{seconds}秒ですが、クリップは{clip}秒です。</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>「{folder}」にクリップを保存できません ({error})。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>「{file}」を今は読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>「{file}」を読み込めないため（{error}）、試聴しません。</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>「{folder}」に音声を保存できません ({error})。空きを作ってもう一度試してください。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>「{folder}」の中を見られません ({error})。</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>別のマシンから届いたものを「{folder}」に保存できません ({error})。空きを作ってください。</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>{file} を保存できませんでした ({error})。プログラムは動き続けますが、選んだ内容は記憶されません。</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>「{file}」を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>RVC Monitor の不具合により「{file}」内のこの画像または音声は使えません ({error})。ほかは使えます。rvcmonitor.log を添えて報告してください。</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>スマホの通知先アドレスに、読み取れないものがあります。</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>通知がスマホに届きませんでした ({services})。次の通知のときに再送します。</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name}: 2分後に停止します。{reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name}: 停止しました。{reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name}: 停止しました。{reason}試すエポック: {epochs}。</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>システムの制限で、このプログラムからは終了できません。自分で閉じてください。</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>{name}: 停止できませんでした。{why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>コンピューターは起動したままです。希望の動作をシステムが実行できませんでした。</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>{name} が学習中のため、コンピューターは起動したままです。</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>停止する前に学習が終わりました。</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>プログラムに不具合が起きました。内容はログにあります。</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>計算できませんでした。</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host} に「{path}」フォルダーはありません。</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} は未知のマシンで、その鍵 {fingerprint} は承認されませんでした。</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host} に「{user}」としてログインできませんでした。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>{host} に接続できません ({error})。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>{host} との接続が切れました ({error})。</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>イベントファイルがまだありません。</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>別のコンピューター {host} で動いています。</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>複数のプロセスが同時に学習しています。</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>コマンドラインからもモデルのファイルからも、これを学習しているプロセスがこのコンピューターに見つかりません。</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} はすでにあります。別のコピー先を選んでください。</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} の空きが足りません: 必要 {needed} MB、空き {free} MB。何もコピーしていません。空きを作るか、別のドライブを選んでください。</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} は書き込み中のためコピーしませんでした。少し後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} に {file} の空きがありません。途中までのコピーは残していません。空きを作るか、別のドライブを選んでください。</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>{file} を {folder} にコピーできませんでした: どちらかがもうありません。</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>{file} を {folder} にコピーできませんでした: 書き込みが許可されていないか、同じ名前のファイルが使用中です。</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>{file} を {folder} にコピーできませんでした: {error}。</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>{file} を読み込めませんでした ({error})。ファイルはそのまま残し、初期状態から始めます。そこに保存する内容は記憶されません。</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>保存されていた設定を読み取れないため、初期状態から始めます。古いファイルは {file} として残しました。</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>「{file}」内のこの画像または音声は壊れていて（バイト {offset}）、表示できません。</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>「{file}」内のこの画像または音声（バイト {offset}）は大きすぎるため、開きません。</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>「{file}」はバイト {offset} で壊れています。読めない部分を除き、前後はすべて表示しています。</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>「{file}」のバイト {offset} に異常に大きな記録があります。それを除き、前後はすべて表示しています。</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>「{file}」は TensorBoard のイベントファイルではないため、表示できるものがありません。</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>モデルのフォルダーに filelist.txt がありません</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>バッチサイズが train.log にも model_info.json にもありません</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json にホップ長がありません</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>filelist.txt にあるクリップがこのコンピューターにもうありません</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>「{file}」に、ステップか時刻が正しくない値があります。それを除き、ほかはすべて表示しています。</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>チェックポイントの名前</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>G_*.pth に保存されたエポック</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>記録された点の間隔</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>記録されたエポック</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>エポック単位のログ</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt とバッチサイズ</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>RVC Monitor の不具合により「{name}」を最後まで読み込めませんでした ({error})。読み込めた分は表示し、ほかのモデルは通常どおり監視し、これは再試行します。直らなければ rvcmonitor.log を添えて報告してください。</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>RVC Monitor の不具合により「{folder}」の中を調べられませんでした ({error})。ほかのフォルダーはすべて表示し、これは再試行します。直らなければ rvcmonitor.log を添えて報告してください。</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>Python 本体</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>Git の管理データ</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>Node.js のパッケージ</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>Windows 自体</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>削除されたもの</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>「{name}」は先に展開してください。RVC Monitor は圧縮ファイルの中を見ません。</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>「{name}」は VisualDL のログで、RVC Monitor では読めません。学習ソフトで TensorBoard のイベントを書き出してください。</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>「{name}」は Weights &amp; Biases のログで、RVC Monitor では読めません。学習ソフトで TensorBoard のイベントを書き出してください。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>「{file}」を読み込めません ({reason})。ほかのファイルは表示し、これは後で再試行します。</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>「{file}」はまだ届いていません。ドライブには今のところ名前だけがあります。届きしだい表示します。</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>「{file}」から何も読み込めませんでした。記録がすべて壊れていて、表示できるものがありません。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>「{file}」には表示できるものがありません。ステップと時刻が正しい値が1つもありません。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>「{name}」には重みはありますがログがないため、描く曲線がありません。見るには、ログをフォルダーに戻してください。</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>「{folder}」に学習が見つかりませんでした。RVC Monitor は名前に「tfevents」を含むファイルを探します。これは「logs」内のモデルのフォルダーにあります。</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>「{folder}」の中は調べていません。内容: {what}。</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>「{folder}」はフォルダーが多すぎて、すべては調べられません。すべての学習を見るには「logs」フォルダー自体を開いてください。</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>スムージングした生成器の総損失がはっきり横ばいか上昇に変わるまで待ち、最低点付近のエポックを聴きます。</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Mel の極小</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>2024年のガイドのように、生成器の総損失の最低点付近で mel が谷になるエポックを聴きます。</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>多くのステップの平均はノイズが少なめです。生成器の総損失（平均）の最低点を探します。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>×印（数値でない値）、0 付近や 0 未満の KL、跳ね上がる勾配を探します。</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>「{file}」をデコードできません: システムの音声ライブラリがありません。WAV ファイルなら使えます。</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>ここでは音声を再生できません: システムの音声ライブラリがありません。サンプルを WAV で保存することはできます。</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>音声デバイスが見つかりません。ヘッドホンかスピーカーをつないで、もう一度再生してください。サンプルを WAV で保存することはできます。</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>宛先が分からないため、スマホへの通知は送られません。「表示 → スマホへの通知」をご覧ください。</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>鍵ファイル「{file}」を読み込めません（{error}）。</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>「{file}」にOpenSSHの秘密鍵がありません。PuTTYの鍵（.ppk）は先にOpenSSH形式へ書き出してください。.pubは公開鍵だけです。</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>「{name}」の最新の点に、まだ来ていない時刻（{when}）が記録されています。このコンピューターか、記録したコンピューターの時計が狂っています。学習中かどうかは、代わりにファイルの時刻で判断します。</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>「{file}」には、ここでデコードできる音声がありません。デコーダーのいらない WAV ファイルとして保存し、それを選んでください。</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>「{file}」はデコードされませんでした: このコンピューターのデコーダーが応答しません。デコーダーのいらない WAV ファイルとして保存し、それを選んでください。</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>{tag}の点は今のところ1つです。傾向を見るには少なくとも{needed}点が必要です。</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>{tag}は今のところ{points}点です。傾向を見るには少なくとも{needed}点が必要です。</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>学習が壊れる前で最新です。</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>ステップ {where} の{curve}は最低値 (ステップ {lowest}) より{percent}%高いだけです。揺れに隠れる差なので、同じくらい良いかもしれません。</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>エポック {where} の{curve}は最低値 (エポック {lowest}) より{percent}%高いだけです。揺れに隠れる差なので、同じくらい良いかもしれません。</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>比較用: ステップ {where} の{curve}は最低値 (ステップ {lowest}) より{percent}%高くなっています。</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>比較用: エポック {where} の{curve}は最低値 (エポック {lowest}) より{percent}%高くなっています。</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>最低点の{epochs}エポック前。ここの{curve}は最低値 (エポック {lowest}) より{percent}%高いだけです。揺れに隠れる差なので、同じくらい良いかもしれません。</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>最低点の{epochs}エポック後。ここの{curve}は最低値 (エポック {lowest}) より{percent}%高いだけです。揺れに隠れる差なので、同じくらい良いかもしれません。</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>比較用: 最低点の{epochs}エポック前で、{curve}は最低値 (エポック {lowest}) より{percent}%高くなっています。</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>比較用: 最低点の{epochs}エポック後で、{curve}は最低値 (エポック {lowest}) より{percent}%高くなっています。</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>「{name}」の {begun} に始まった1点だけの学習開始は除外し、その前の長い学習を表示しています。{few}点になると入れ替わります。</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>「{name}」の {begun} に始まった{points}点だけの学習開始は除外し、その前の長い学習を表示しています。{few}点になると入れ替わります。</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>ほかに{n}個のフォルダーの中は調べていません。</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} の鍵が以前と違うため ({fingerprint})、別のマシンかもしれません。何も送信していません。セットアップし直したのなら、古い鍵を「{file}」から削除してください。</translation>
    </message>
</context>
<context>
    <name>NoticeHistory</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>通知はまだありません。</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>一覧を空にする</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>学習の開始</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>最低点の更新</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>改善の停止</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>損失の上昇</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>数値の異常</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>画像が無音または静止</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>新しい点が長時間ない</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>学習の停止予告</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>学習の停止</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>学習の終了</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>すべてのチェックポイント ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>すべてのチェックポイント ({n}、以前の学習のもの {m})</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name}（以前の学習）</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>チェックポイントを選択</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>最新の状態: 名前にステップがありません</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{n} min</source>
        <translation>{n}分</translation>
    </message>
    <message>
        <source>{time} an epoch, the last one {last}</source>
        <translation>1エポック {time}、直近は {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>1エポック {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>{time} ごろ終了</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>{time} ごろ終わります。</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>{time} ごろ終わります。80%の確率で {first} から {last} の間です。</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>スマホへの通知</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>プログラムの実行中、スマホに通知を送る</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>サービスが対応していれば、曲線の画像を付ける</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>1時間あたりの通知の上限</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>サービスのアドレス（1行に1つ）</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>キーリングを確認中…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>秘密情報を含むため、システムのキーリングにだけ保存します。</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>このシステムにはキーリングがないため、今回の起動中だけ覚え、どこにも保存しません。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>これはテストです。通知はこのように届きます。</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>読み取れないアドレスがあります。</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}: 送信しました。</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}: 接続できないか、拒否されました。</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>通知の宛先がまだありません。</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>保存できる宛先は{n}件までです。</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>差を表示 (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>ウィンドウに合わせる (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>実寸 (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>明るさとコントラストを元に戻す</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>上下に並べる</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>前のエポック (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>次のエポック (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>全エポックを動画のように再生 (Space)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>最新を追う</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>新しい画像が記録されるたびに表示 (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>グラフで見る</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>見る画像</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>発話全体（オリジナル）</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} と {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>ステップ {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>エポック {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>このステップの画像は記録されていません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>生成とオリジナルの差（オレンジ: 大きい、青: 小さい）</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>エポック {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>ステップ {n} の画像はありません。最も近いのはステップ {near} の画像です。</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>エポック {n} の画像はありません。最も近いのはエポック {near} の画像です。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>ステップ {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>エポック {epoch} · ステップ {step}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>開始から (時:分:秒)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生の値</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>スムージング ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>選択した行をコピー（選択がなければすべて）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>表示範囲に%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln点をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln点をコピーしました: 表計算ソフトの上限です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} がなくなりました。読み込んだ分を表示中です。戻れば再開します。</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} がありません。現れたら読み込みます。</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>バイト {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>読み込みを中止しました。読み込んだ分だけを表示し、更新しません。続けるにはフォルダーを開き直してください。</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>デモを開始できませんでした: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>RVC のフォルダー、logs、またはモデル1つを開く</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>変換またはコピーの途中です。言語を変えると中断されます。今すぐ変えますか？「いいえ」なら次の起動時に変わります。</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>別の言語</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>候補を聴く</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>以前に変換したものを検索中…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>変換中 {place} / {total}: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · 残り約{n}秒</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · 残り約{n}分</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>次はエポック {n} を試す</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>このエポック</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>ファイルはまだできる可能性があります。学習がそこまで進んでいません。</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>ハンドルをドラッグします。矢印で範囲が動き、Shift で終わりだけ、Ctrl で1秒ずつ動きます。</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>{begin}秒から{end}秒まで</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>別のマシンのフォルダーを開く</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>名前、IP アドレス、または ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>このマシンと同じ</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>（別のマシン）</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>以前に開いたもの:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>ポート:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>マシン:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>マシン上のフォルダー:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>まず SSH の鍵とエージェントを試し、パスワードは必要なときだけ尋ねます。そのマシンには何も書き込まず、チェックポイントはコピーするまでそこに残ります。</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>マシンとして認識できません。名前か IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>鍵が~/.sshにない場合のみ</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>鍵ファイル:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>鍵ファイルを選択</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>判定ルール</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>健全性のしきい値</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>モデル一覧のその他の操作</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>モデルを絞り込む</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>名前の一部、または _v[23]$ のような正規表現</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>{n}件すべて描く</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>すべて消す</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>絞り込み結果の{n}件を描く</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>絞り込み結果の{n}件を消す</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>一覧の{n}件をすべて描く</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>{n}件をすべて消す</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>名前のグループで色分け…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>モデルごとに別の色にする</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>学習を比較…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>選択したモデルだけを描く</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>まだ正規表現になっていません: {why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>これだけ描く</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>これも描く (Ctrl + クリック)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>記録を消す…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>{name} の評価とメモを消して、モデルを隠しますか？ ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>モデルの記録を消す</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>水色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>ステップ {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>エポック {n}</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>エポック {n}/{total}</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>重みのみ、ログなし</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>ステップ {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>エポック別サンプル</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>ステップ {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>聴いた評価: 星 {n}/5</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>候補 {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>候補 {n} に最も近いサンプル</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>このモデルの音声モデルファイルが見つかりません。エポックを選べるように、Applio の Train タブで「Save Every Weights」をオンにしてください。</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>このモデルの音声モデルファイルが見つかりません。エポックを選べるように、RVC の Train タブで「Save a small final model to the &apos;weights&apos; folder at each save point」をオンにし、logs と weights の両方を含むフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>このモデルの音声モデルファイルがログのそばに見つかりません。エポックを選べるように、数エポックごとにチェックポイントを保存してください。</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>{who} のパスワード:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>SSH 鍵のパスフレーズ（{who}）:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>正しくありません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>システムのキーリングに保存する</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>次回起動時に前回のフォルダーを開く</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>ウィンドウとトレイ</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>最小化するとトレイに隠す</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>閉じるとウィンドウを隠して監視を続ける</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>トレイに隠れた状態で起動</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Windows と同時に起動</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知しない時間</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知しない時間の終わり</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>設定をリセット…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>評価と通知を削除…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>すべての設定を初期状態に戻し、最近使ったフォルダーを消しますか？ 評価、通知、学習、チェックポイントはそのまま残ります。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>設定をリセット</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>すべての評価とそのメモ、通知の一覧を削除しますか？ 元には戻せません。設定、学習、チェックポイントはそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>評価と通知を削除</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>途中の変換またはコピーは中断されます。</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>前のエポックを同じ位置から (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>再生 / 一時停止 (Space)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>次のエポックを同じ位置から (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>繰り返し再生 (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>音量をそろえる</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>大きい音が良く聞こえないように、全エポックを同じ音量で再生</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Kind of sample</source>
        <translation>サンプルの種類</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>ブラインド A/B…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>どちらかを見ずに2つのエポックを比べる</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>WAV で保存…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>グラフで見る</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>このモデルに音声サンプルはありません。</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>ステップ {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>エポック {n}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>このサンプルは途切れています。</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>WAV で保存</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV 音声 (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>「{file}」として保存しました。</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>聴いて評価: 星をクリックするか 1～5 を押します。0 で取り消し。</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>星 {n}/5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>損失が上昇し続けている</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>損失が改善しなくなった</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>曲線が最良値を更新していない</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>指定したエポックが終わった</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>数値が破綻した</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>ドライブの空きが少ない</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>休止状態</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>シャットダウン</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>自動停止: オン</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>自動停止: オフ</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>自動停止: オフ（試算: エポック {n}）</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>エポック {n} が終わると停止します。</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>健全性チェックで異常が見つかると停止します。</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>ドライブの空きが {n} GB を切ると停止します。</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>どうなったはずかを計算中…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>まだ停止していないはずです。</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>ただし今は条件から外れており、停止しません。</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>ステップ {n} で停止していたはずです。</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>エポック {n} で停止していたはずです。</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>{name} を停止中…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name} は、{file} が書き終わると停止します。</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name} は、最新のチェックポイントが書き終わりしだい停止します。</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今は停止しない</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>今すぐスリープ</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>今すぐ休止状態にする</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>今すぐシャットダウン</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>起動したままにする</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>自動停止: オン（停止後: {action}）</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>すでに条件を満たしています。すぐにカウントダウンが始まります。</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>エポック {n} から条件を満たしています。すぐにカウントダウンが始まります。</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>学習を自動で停止</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>{name} を自動で停止する</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> エポック</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>判定に使う曲線</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>最小の改善幅</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>次より少ない</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>停止後</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>最新のチェックポイントが書き終わるのを待ち、2分間カウントダウンします。その間は取り消せます。終了するのは、このモデルを学習しているプロセスだけです。</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>エポックは判定がそう示した時点から数えます。実際の転換点より遅いことがよくあります。</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>位置を表示</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>先に候補を2つ変換する必要があります。</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>{n}個を超える音は誰にも覚えられません。候補のチェックをいくつか外してください。</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>ブラインドトーナメント</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>質問 {n}（最大{most}問）</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A が良い</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>違いがわからない</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B が良い</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>後で続ける</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>両方を聴いてから選んでください。A と B は同じ音量で、同じ位置から続きます。A キーと B キーで言葉の途中でも切り替わり、1・2・3 で答え、S でスキップします。2回出る組があり、1組は同じ音が2回です。これで耳の確かさがわかります。</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>{letter} を再生</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>それでもこの星を付ける</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>最良がはっきりしました: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>星は評価に入りました。</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>耳では区別できません</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>{n}問に答えました。</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>次に{name} を試す</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>次のどれもが最良の可能性があります: {names}。一番早いものを選んでください。データセットを丸暗記する時間が少なかったからです。星は付きませんでした。</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>最良の確率 {percent}%</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>次より良い確率 {percent}%</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>ブラインドトーナメントの結果</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>学習ソフト</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>Applio または RVC のフォルダー…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>起動に使う Python…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>監視中のフォルダーから探す</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>学習ソフトのフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>学習ソフトの起動に使う Python を選択</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>最低点を通過</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>学習していません</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor: 監視中のものはありません</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}: {state}、エポック {epoch}</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>RVC Monitor を開く</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>通知を再開</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>通知を1時間止める</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>通知を明日まで止める</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>未知のマシン</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>「{host}」は目的のマシンですか？</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>ここから接続したことのないマシンです。鍵のフィンガープリント:
{fingerprint}
持ち主やウェブページの情報と照らし合わせてください。接続すると以後は既知となり、別の鍵を示すマシンは拒否します。</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>はい、接続する</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Rising since here</source>
        <translation>ここから上昇</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>ここから横ばい</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>{weight} でスムージングした曲線は約{points}点遅れます</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>転換の兆し</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>改善中</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>{where} から横ばい</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>{where} から上昇</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>傾向なし</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>{where} で破綻</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>エポック {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>ステップ {n}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>すべて読み込むと判定が出ます。</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>候補を聴く</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>学習ソフトで同じクリップを候補ごとに変換して聴く (Ctrl+H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>ガイドのやり方</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>ガイドが教える、生の曲線の谷です。真の値がわかっている曲線で測ると、谷のエポックは周囲より良いわけではありませんでした。</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>聴く価値のあるエポック</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>どの曲線の谷か</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>この学習に合う曲線の谷</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>総損失の最低付近の mel の谷</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>mel の谷</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>平均総損失の谷</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>総損失の谷</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>2つ評価すると次の候補を提案</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>次はエポック {n} を試す</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>{n}件をフォルダーにコピー…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>判定と、聴く価値のあるもの</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>学習損失は見るべき場所を示すだけで、声の過学習は証明できません。決めるのはあなたの耳です。</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>エポック {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>エポック {n}</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>聴くチェックポイント</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>聴く価値あり</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>「聴く価値のあるエポック」のファイルだけにチェックを入れる</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>候補 ({n})</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
</context>
<context>
    <name>WheelHint</name>
    <message>
        <source>Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across</source>
        <translation>Alt + ホイールで拡大、Ctrl + ホイールで縦だけ、Shift + ホイールで横だけ</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>以前の学習がこのフォルダーに残したものです。曲線はこのチェックポイントのものではありません。</translation>
    </message>
</context>
</TS>

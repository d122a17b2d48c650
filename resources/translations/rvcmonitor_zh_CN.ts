<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>有 %Ln 个小于等于零的值无法显示在对数坐标轴上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>显示 %Ln 个隐藏的模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>早 %Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>晚 %Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>损失连续上升 %Ln 轮时停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>曲线连续 %Ln 轮没有更好的值时停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>之前的 %Ln 条通知没有发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>已忽略 %Ln 次只有几个点的启动：显示的是之前的长训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>文件中有 %Ln 处无法读取，没有可显示的内容了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>文件中有 %Ln 处无法读取，其余内容均已显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} 将在 %Ln 秒后停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>电脑将在 %Ln 秒后睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>电脑将在 %Ln 秒后休眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>电脑将在 %Ln 秒后关机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>损失连续 %Ln 轮、且连续训练的十分之一没有改善时停止。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>监控音色训练，指出值得试听的轮次。它只读取训练程序写出的文件，从不改动。

采用 MIT 许可证的自由软件。使用 Qt (LGPL)、NumPy 和 TensorBoard 制作。图标来自 Lucide。</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>关于 RVC Monitor</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n} 秒前</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>没有打星。</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>该模型已关闭，未作评分。</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>盲听胜过{name}</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>两者属于同一个检查点，未作评分。</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>试听评分：{name} {stars}，{other} {other_stars}。</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>{names}没有音色文件，评分记在该轮次上。</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>盲听对比</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一个轮次</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>另一个轮次</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>隐藏名称并试听</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>要对比哪两个轮次？</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>结果会计入你的评分：你选中的轮次至少比另一个多一颗星。</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>听不出差别</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>换两个对比</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>两个都听一听再选。按 A 键和 B 键可随时切换，说到一半也行。</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>播放 {letter}</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A 是{a}，B 是{b}。</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>你选了{name}。</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Candidate {n}: {name}</source>
        <translation>候选 {n}：{name}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>在曲线上显示此点</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>在曲线上显示</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value}（平滑后）</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value}（第 {n} 步）</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>查看它的图像</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>试听最近的样本</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>没有带可试听检查点的模型。</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>正在转换 {name} 的候选：一次只处理一个模型。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>再显示 {n} 个</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>与 {n} 在同一个低谷。</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>与 {n} 是同一个文件。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>最新值（平滑后）</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>将此图表置顶</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>放大显示（Enter 或 F）</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>返回所有图表 (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>保存、复制等</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>取消置顶此图表</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>生成器总损失</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>特征匹配</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>生成器对抗损失</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>生成器梯度</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>判别器梯度</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>验证减训练</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>生成器总损失（平均）</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel（平均）</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>特征匹配（平均）</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL（平均）</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>生成器对抗损失（平均）</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>判别器（平均）</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>生成器梯度（平均）</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>判别器梯度（平均）</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>开始后的时间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>返回所有图表</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>移除所有标记</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>以表格显示数据点…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>移除此标记</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>在此设置标记（Ctrl + 单击）</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>回到上一视图</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>前往下一视图</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>平滑曲线</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>提示框中的顺序</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>所有图表一起缩放</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>显示续训模型的每次尝试</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>将所有图表另存为</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>重置置顶</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>重置顺序</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>所有点 (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>所有点 (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>图片附上结论</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>与 TensorBoard 相同：最低点显示偏晚</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>居中：最低点显示在实际位置</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>按模型列表</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>离指针最近的在前</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>最低的在前</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>最高的在前</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>{kind} 文件 (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>将所有图表保存到此文件夹</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>这些文件已存在：{names}。要替换吗？</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>无法保存 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} 已保存到 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>已将 %Ln 个图表保存到 {folder}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>还有 {n} 个</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>开始至今</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>之前的检查点</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>平滑数值</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>教程</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>忽略离群值</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>不让个别极端值拉伸图表</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>纵轴使用对数坐标</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>移到最新的点并跟随 (End)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>显示全部（Home 或双击图表）</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>更多图表选项</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>图表大小</translation>
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
        <translation>查找图表</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>这不是正则表达式（{reason}），将按原文查找。</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>没有匹配的图表。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>自动：{name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>这里不知道一轮有多少步。</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>本可以由文件列表算出，但{lack}。</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>正在计算曲线…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>还没有记录曲线，有了会自动显示在这里。</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>列表的筛选条件把正在绘制的模型全部隐藏了。</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>没有绘制任何模型。请单击列表中的模型或勾选它。</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>“{chart}”的图片已复制，可随处粘贴。</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>复制 {file} 到…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>已复制 {file} 的路径。</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>为 {file} 及其索引选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>选择用于试听的文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>正在复制 {file}…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>此文件夹中已有同名文件：</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln 个文件中有 {n} 个已复制到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>已将 {file} 复制到 {folder}。</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>没有找到它的 .index。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>已将 %Ln 个文件复制到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>未复制任何文件：{folder} 中已全部都有。</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>复制 {file} 以便试听</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>勾选想试听的</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>你对 {file} 的评分</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>听起来怎么样？</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>{file} 的备注</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>在文件夹中显示 {file}</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>复制 {file} 到…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>下载 {file} 并复制到…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>试听样本</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>复制到…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>下载并复制到…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>连同索引复制到…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>先试这个</translation>
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
        <translation>该模型的样本，第 {n} 步</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>上次截取的音频片段</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>播放音频片段</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>把音频文件拖到这里，或选择一个。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>音频片段</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>该模型的样本</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>最好是 5 到 15 秒干净的人声，没有伴奏，不在数据集里，并且超出它的音域：高音、低音、“s”音、换气。过度训练最先在这些地方显现。</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>音频 ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>选择音频片段</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>不到 5 秒：听不出多少东西。</translation>
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
        <translation>跳过提示</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>以后不再出现；指南 (F1) 里有同样的内容</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>右边的卡片是结论：这个音色是否还在变好，以及原因。单击它的“?”，或把鼠标停在卡片上，就能看到含义。</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>结论下面是值得试听的几个轮次。单击一个，曲线上就会显示它在哪里。</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>就这些。现在轮到你了：把你自己的 logs 文件夹拖到这个窗口，或按 Ctrl+O 选择。</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>按名称分组着色</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>关闭（颜色保留）</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>正则表达式。括号中的部分（没有括号则为全部匹配内容）相同的模型颜色相同：{example} 让同一音色的各个版本颜色一致。不匹配的模型为灰色。</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>还不是正则表达式：{why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>没有模型的名称符合，所以全部为灰色。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>每轮用时</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>我的星级</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>最低总损失</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>最低 mel</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>每轮步数</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>底模</translation>
    </message>
    <message>
        <source>Vocoder</source>
        <translation>声码器</translation>
    </message>
    <message>
        <source>Embedder</source>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>Minutes of data</source>
        <translation>数据时长（分钟）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人数</translation>
    </message>
    <message>
        <source>{n} kHz</source>
        <translation>{n} kHz</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} 小时 {min} 分</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Compare trainings</source>
        <translation>对比训练</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>无法写入 {file}：{why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> 个半音</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>低音到高音用 12，高音到低音用 −12</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>使用索引</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>关闭时，听到的只有检查点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>该模型没有 .index 文件</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>没有训练时</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>现在，用显卡</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>现在，用 CPU</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>等到训练结束或暂停。</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>最多占用 2 GB 显存；与训练同时进行时，两边都会变慢。</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>显卡空着，每个候选要一到两分钟。</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>音频与候选</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>关闭窗口后继续监控训练吗？</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>这样时钟旁会留下图标，出现最低点或训练结束时会通知你。可以在设置中更改。</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>继续监控</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>请先打开一个文件夹，TensorBoard 会显示该文件夹。</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>正在为 {folder} 启动 TensorBoard…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard 正在 {address} 运行，但无法打开浏览器。</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard 没有启动。没有它，这里的一切仍可使用。</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>本步</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>在远程机器上，{n} MB</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>尚未下载，{n} MB</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>松开即可打开</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 天 {h} 小时</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} 天</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} 小时</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} 分</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingForm</name>
    <message>
        <source>The curve of the verdict</source>
        <translation>结论所用的曲线</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>越低越好 (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>越高越好 (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>使用基准值</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>监控的曲线 (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>方向 (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>最小改善幅度 (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>耐心轮数 (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>起始轮次，0 为第一轮 (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>需要超过的值 (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>这只说明 Keras 的 EarlyStopping 会停在哪里。它不会停止任何训练，结论也不采用它。</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>显示最佳处</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>显示停止处</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>需要知道一轮的长度和所监控的标签，其中一项未知。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>早停：尚未</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>早停：第 {n} 轮</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>重复出现的有 {n} 对，其中 {agreed} 对你的回答一致。</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>同一个声音播放两次，你听出了是同一个。</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>同一个声音播放两次，你却偏好其中一个：请谨慎看待结果。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>把 RVC 的 logs 文件夹拖到这里</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>RVC 或 Applio 的文件夹、其 logs 文件夹或单个模型的文件夹都可以。其中的内容绝不会被改动。</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>这里还没有训练</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>这里一有训练开始，就会自动显示。</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>正在查找训练…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>正在准备演示…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>模拟了两场训练，其中一场还在继续。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试试演示</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>看一场模拟训练如何在眼前过度训练</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>程序本身出了问题。它会继续运行，你的训练及文件未受影响。如果表现异常，请重新启动它。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>打开日志文件夹</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>在曲线上显示此点</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>阈值…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>更改判定异常的条件</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>{host} 上的文件夹</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>选择此文件夹</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>正在获取文件夹…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>其中没有文件夹。</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>到最后仍在下降</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>从这条线起持平</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>从这条线起再次上升</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>生成器总损失</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>指南中没有同时包含这些词的内容。</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>平滑 {weight}；置顶的图表保持不变。</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>平滑 {weight}；置顶 {charts}。</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>可以试听的</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>原音频</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>未能转换</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>尚未转换</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>试听 {name} 的候选</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>正在查找训练程序…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>训练程序目前无法转换：请看“音频与候选”。</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>正在读取音频片段…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>请先选择音频片段。</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>请勾选要试听的候选。</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>{name} 的候选可以试听了。</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>等待 {name} 的训练结束或暂停。</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>{n} 个可以试听，{failed} 个未能转换。</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>{n} 个可以试听。</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>音频与候选</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>盲听对决</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>正在连接 {host}…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>正在从 {host} 下载：{done} / {total} MB。</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>现在显示之前收到的内容。</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>自 {time} 起断开；会自动恢复。</translation>
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
        <translation>生成器总损失跳到</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>生成器梯度持续高于</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>判别器梯度持续高于</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL 低于</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL 与零之差持续小于</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>判别器与零之差持续小于</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel 卡在</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL 卡在</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>学习率偏离幅度</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>连续多少个点才提示</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>训练开头不计的部分</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>盲听对决…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>恢复循环整段 (Backspace)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>原音频</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>还没有音频片段。</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>这个候选未能转换。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>它还没有转换。</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>这是让每个候选演唱的原音，供对比。</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>训练程序的最后几行信息：</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>正在读取：{done} / {total} MB</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>正在查找训练…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>打开另一台机器上的文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试试演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>在 TensorBoard 中打开(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>对比训练(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>试听候选(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>手机通知(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>判断规则(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>按键与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>关于 RVC Monitor(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>正在准备演示…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>拖入的不是本机的文件夹或文件。请拖入 logs 文件夹。</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>第 {step} 步：{value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>第 {epoch} 轮：{value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{steps}内 {change}（{time}）</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{epochs}内 {change}（{steps}，{time}）</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>查看第 {n} 步的图像</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>试听离第 {n} 步最近的样本</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>查看第 {n} 轮的图像</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>试听离第 {n} 轮最近的样本</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>结论认为这里是{curve}的最低点。</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>最新：声音现在的样子。</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>抹平起伏后，{curve}在这里最低。</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>训练最近三分之一中{curve}最低的一段。</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>训练最近三分之一中{curve}的低谷，比周围低 {percent}%。</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>最低点附近{curve}最低的一段。</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>最低点附近{curve}的低谷，比周围低 {percent}%。</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>最低点前 {epochs} 轮处{curve}的低谷，比周围低 {percent}%。</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>最低点后 {epochs} 轮处{curve}的低谷，比周围低 {percent}%。</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>这里{curve}的最低值：{value}。</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>这里{curve}的最低单点值：{value}。一个走运的批次就能做到，请相信耳朵。</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>还没有找到该模型的检查点。</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>最近的检查点相距 {distance} 轮。你每 {interval} 轮保存一次，下次请保存得更频繁。</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>最近的检查点相距 {distance} 轮，更近的可能已被删除。</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>你觉得第 {low} 轮和第 {high} 轮最好听，但两者之间没有保存。现有最近的是第 {epoch} 轮。</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>你觉得第 {low} 轮和第 {high} 轮最好听。第 {epoch} 轮在两者之间。</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>生成器损失</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>生成器平均损失</translation>
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
        <translation>验证损失</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>特征匹配（fm）</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>对抗损失（adv）</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>由于 RVC Monitor 的缺陷，无法判断“{name}”（{error}）。它的曲线照常显示，其他模型照常判断。请附上 rvcmonitor.log 报告此问题；有新的点时会再次尝试。</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} 在这里不是数字，随后自行恢复。一次无妨；若反复出现，可降低学习率或不用 fp16 训练。</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>{tag} 从这里起不再是数字，但损失仍是数字。</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>{tag} 的所有值都不是数字：什么也没学到。请不用 fp16 训练（有些显卡不支持半精度），并检查数据集中有无静音或损坏的文件。</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} 在这里不再是数字。之后的训练都已作废：请回到 {file}，并尝试降低学习率或不用 fp16 训练。</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>{tag} 在这里不再是数字。之后的训练都已作废：请降低学习率或不用 fp16 重试。</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} 跳到平时的许多倍且没有回落。请从更早的检查点继续，并减小学习率或批次大小。</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>{tag} 在这里跳到平时的许多倍，之后已回落。若再次发生，请降低学习率或增大批次。</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl 低于零，这没有意义。模型正在崩坏：请检查数据集中有无静音和损坏的文件，并从一个好的检查点重新训练。</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl 卡在零附近：声音已不再使用文本部分给出的信息。从这里起请仔细听，更早的检查点往往更好。</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} 持续高于 {limit}：训练不稳定。一般会降低学习率、增大批次或清理数据集。</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>判别器损失跌到了零：它总是赢，声音再也学不到东西。请从更早的检查点继续，或用底模重新开始。</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} 卡在 {clip}。训练程序在此处截断显示值，真实值更高：请检查数据集和底模。</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>学习率为零：从这里起什么也学不到。请检查训练设置。</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>学习率从 {before} 突然变为 {after}。如果不是你改的，请查看训练启动时的设置。</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>训练尚未结束，却比平时久得多没有写入。请看训练程序自己的窗口：它可能出错停止了。</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>这里的学习率是 {rate}，而配置中是 {expected}。如果不是你改的，请查看训练启动时的设置。</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>对 {tag} 的早停还没有检查过任何一轮。</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>若对 {tag} 使用早停，训练仍会继续；目前最佳是第 {best} 轮。</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>若对 {tag} 使用早停，训练会在第 {stopped} 轮停止；最佳是第 {best} 轮。</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>静音：没有高于 {decibels} dB 的人声。</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>削波：{percent}% 的采样达到最大值。</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>比音频片段的音高高 {semitones} 个半音。</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>比音频片段的音高低 {semitones} 个半音。</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>高频（4 至 12 kHz）比其他大多数弱 {decibels} dB。</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>从第 {where} 步起，生成的图像中没有人声。无论损失如何，此后的训练都不推荐。</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>从第 {where} 轮起，生成的图像中没有人声。无论损失如何，此后的训练都不推荐。</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>两张图像的坐标轴不同，相减没有意义。</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>图像标称 {width} × {height} 像素，太大，无法打开。</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>这条记录中没有可读取的图像。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>图像已损坏，无法显示（{detail}）。</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>由于 RVC Monitor 的缺陷，无法检查“{name}”的图像和声音（{error}）。它们仍可查看和试听，其他模型照常检查。请附上 rvcmonitor.log 报告此问题。</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>有一段声音不完整，只能播放到断开处。</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>生成的图像是空白：静音。</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>生成的图像没有变化：静音或持续的嗡声。</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>生成的图像不再像原图。</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>生成的图像失去了人声的精细线条。</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>生成的图像一直是同一张。</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>第 {first} 至 {last} 步的生成图像是空白（{count} 张）：模型发出的是静音。请使用更早的检查点。</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>第 {first} 至 {last} 步的生成图像没有变化（{count} 张）：静音或持续的嗡声。请使用更早的检查点。</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>第 {first} 至 {last} 步的生成图像不像原图（{count} 张）。使用那里的检查点前请先试听。</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>第 {first} 至 {last} 步的生成图像失去了人声的精细线条（{count} 张）。使用那里的检查点前请先试听。</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>第 {first} 至 {last} 步的生成图像无论原图如何都一样（{count} 张）：模型可能已坍缩。请使用更早的检查点。</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>这条记录中没有 WAV 声音。</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>声音已损坏：文件头不完整。</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>声音太长，无法打开（{seconds} 秒）。</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>这种声音无法播放（{detail}）。</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>声音已损坏：没有采样。</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}：训练从第 {epoch} 轮继续。</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}：训练开始了。</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}：第 {step} 步出现新的最低点。</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}：第 {epoch} 轮出现新的最低点。</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}：不再改善。{reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}：很可能过度训练，最低点已过。</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}：很可能过度训练。可试轮次：{epochs}。</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}：{finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}：训练结束了。</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}：很久没有新的点了。还在运行吗？</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>比平时慢：从第 {epoch} 轮起，每轮用时增加了 {percent}%。原因可能是磁盘已满、显存已满，或有其他程序在运行。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>需要知道轮次，但没有任何依据。</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>损失已连续上升 {epochs} 轮。</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>损失已连续 {epochs} 轮没有改善。</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>这次训练没有记录要监控的标签。</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>{tag} 已有 {patience} 轮没有好过第 {best} 轮。</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>第 {epoch} 轮已完成。</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>不知道驱动器还有多少空间。</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>驱动器只剩 {free} GB。</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>训练损失和验证损失都在下降：还有余地，请继续训练。</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>训练损失不再下降，但验证损失仍在下降：只要还在下降就继续练。</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>训练损失下降而验证损失停滞：接近过拟合。</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>训练损失下降而验证损失上升：自验证损失最低处起已过拟合。</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>训练损失和验证损失都停滞了：学不到更多，也还没有过拟合。</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>训练损失和验证损失都在上升：这不是过拟合，而是训练本身不稳定了。</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>以 {weight} 平滑的曲线，最低点显示得比实际晚：约滞后 {points} 个点。</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>训练的最后三分之一中，{rising}上升，{falling}下降：前者影响更大，所以总损失上升。</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>训练的最后三分之一中，{falling}下降，{rising}上升：前者影响更大，所以总损失下降。</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>损失各分项走势不一：训练的最后三分之一中，{falling}下降，{rising}上升。</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>不久前似乎在上升，但之后损失降得比以前更低：收回那个结论。</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>还看不出{curve}是否仍在下降：起伏可能掩盖了它。再训练几轮就会清楚。</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>这份日志中没有 RVC Monitor 认识的损失，因此无从判断。曲线仍会显示。</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>该模型还没有记录生成器损失。</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>这份日志里有图像或声音，但没有损失，因此无从判断。请自己看、自己听。</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>这里有权重但没有日志，因此无从判断。请试听它们，或把日志（名称中含“tfevents”的文件）放回此文件夹。</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>有日志，但其中什么也读不出来，因此无从判断。请从写入它的地方重新复制，或试听现有的检查点。</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>全部 {written} 个点的步数都相同，先后顺序未知：这份日志说明不了损失的走势。</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>{written} 个点中只有 {points} 个有自己的步数，先后顺序未知：这份日志说明不了损失的走势。</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>{curve}看不出趋势。</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>{curve}看不出趋势：训练的最后三分之一中的变化在 {low}% 到 {high}% 之间。</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>直到不久前，抛开起伏，{curve}还在下降。现在可能正在转折，但还不确定。</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>抛开起伏，{curve}仍在下降，还没有转折的迹象。</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>在第 {first} 至 {last} 步之间（很可能在第 {lowest} 步附近），{curve}最低。此后上升了约 {percent}%，超出平常的起伏。</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>在第 {first} 至 {last} 轮之间（很可能在第 {lowest} 轮附近），{curve}最低。此后上升了约 {percent}%，超出平常的起伏。</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>在第 {first} 至 {last} 步之间（很可能在第 {lowest} 步附近），{curve}停止下降。此后只是起伏，没有变低也没有变高。</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>在第 {first} 至 {last} 轮之间（很可能在第 {lowest} 轮附近），{curve}停止下降。此后只是起伏，没有变低也没有变高。</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>{curve}的所有值都不是数字：这次训练从一开始就没有成功。</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>训练在第 {where} 步坏掉了。此前的情况：{before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>训练在第 {where} 轮坏掉了。此前的情况：{before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>“{folder}”中的 {trainer} 是不能在 CPU 上启动的版本：它会永久改变自己的训练设置。请让它使用显卡，或选择更新的版本。</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>没有找到 NVIDIA 显卡，而“{folder}”中的 {trainer} 是没有显卡就不能启动的版本：它会永久改变自己的训练设置。请选择 Applio 3.2.9 或更高版本，或 RVC 2.3。</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>这个音色是用你自己的嵌入模型训练的，而没有文件说明是哪一个。换用别的，声音会不对，所以不转换。</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>这个音色是用嵌入模型 {embedder} 训练的，{trainer} 没有它。换用别的，声音会不对：请选择一份 Applio。</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>“{folder}”中的 {trainer} 缺少 {files}。请在它自己的窗口中转换一次音频，让它下载所缺内容，然后再试。</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>无法启动“{python}”（{error}）：请重新运行训练程序的安装程序。</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>训练程序过了 {minutes} 分钟仍未完成，已被结束。可能有别的程序占用显卡：请稍后再试。</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>在“{folder}”及其上级中没有找到能转换的训练程序：请选择安装 Applio 或 RVC 的文件夹。</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>“{folder}”中的 {trainer} 没有自带的 Python（{places}）：请重新运行安装，或选择启动它的 Python。</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>“{folder}”中的 Mangio-RVC 不能替其他程序转换：它的命令行会提问、不报告失败，还会改写自己的设置。它的音色可用于 Applio 和 RVC：请任选其一。</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>“{folder}”中的 {trainer} 生成另一类音色，RVC Monitor 还不能让它转换。</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>“{folder}”中的训练程序版本，其命令行未知。已知的有 Applio 3.2.0 起和 RVC 2.2.231006 起的版本，两者的音色可以互用。</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>内存不足：请等训练结束，或关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>训练程序无法处理名称中的某些字符。请把它的文件夹移到路径只含英文字母的位置。</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>训练程序的命令行与它的文件所述不同。请附上训练程序的版本报告此问题。</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>训练程序的安装不完整：请重新运行它的安装程序。</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>训练程序无法加载此检查点：文件已损坏，或属于另一类。</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>显卡出错。请再试一次；如果一直如此，请重启电脑。</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>训练程序找不到它需要的文件：安装可能不完整。</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>训练程序没有写出声音就结束了。</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>训练程序写出了空文件。</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>训练程序写出的文件不是声音：{problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>训练程序在写声音时中断了。</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>训练程序写出的声音只有 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>训练程序写出的声音有 {seconds} 秒，而音频片段有 {clip} 秒。</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>无法在“{folder}”中保存音频片段（{error}）：请在那里腾出空间后再试。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>目前无法读取“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>无法读取“{file}”（{error}），因此不试听。</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>无法在“{folder}”中保存声音（{error}）：请在那里腾出空间后再试。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>无法查看“{folder}”（{error}）。</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>无法在“{folder}”中保存从另一台机器下载的内容（{error}）：请在那里腾出空间。</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>无法保存 {file}（{error}）。程序会继续运行，但不会记住你的选择。</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>无法写入“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>由于 RVC Monitor 的缺陷，“{file}”中的这个图像或声音无法使用（{error}）。其他的可以。请附上 rvcmonitor.log 报告此问题。</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>手机通知的某个地址无法识别。</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>有通知没有送达手机（{services}）。下次通知时会再试。</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name}：将在两分钟后停止。{reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name}：已停止。{reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name}：已停止。{reason}可试轮次：{epochs}。</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>系统不允许本程序结束它。请自行关闭。</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>{name}：未能停止。{why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>电脑保持开机：系统未能执行你要的操作。</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>{name} 正在训练，电脑保持开机。</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>训练已自行结束。</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>程序出错了；详情见它的日志。</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>无法算出。</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host} 上没有文件夹“{path}”。</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} 是未知的机器，它的密钥 {fingerprint} 未被接受。</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host} 拒绝以“{user}”登录。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>无法连接 {host}（{error}）。</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>与 {host} 的连接已断开（{error}）。</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>还没有事件文件。</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>它在另一台电脑 {host} 上运行。</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>有多个进程同时在训练它。</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>从命令行和模型文件来看，本机没有进程在训练它。</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} 已经在那里，请为副本另选位置。</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} 空间不足：需要 {needed} MB，可用 {free} MB。未复制任何文件；请腾出空间或换一个驱动器。</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} 此刻正在写入，未复制：请稍后再试。</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} 没有空间存放 {file}。没有留下复制到一半的文件：请腾出空间或换一个驱动器。</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>无法将 {file} 复制到 {folder}：两者之一已不存在。</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>无法将 {file} 复制到 {folder}：那里不允许写入，或同名文件正在使用。</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>无法将 {file} 复制到 {folder}：{error}。</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>无法读取 {file}（{error}）。文件保持原样；程序重新开始，且不会记住保存在其中的内容。</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>之前保存的内容无法识别，因此重新开始。旧文件保留为 {file}。</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>“{file}”中的这个图像或声音（字节 {offset} 处）已损坏，无法显示。</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>“{file}”中的这个图像或声音（字节 {offset} 处）标称大小过大，因此不打开。</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>“{file}”在字节 {offset} 处损坏。已略去无法读取的部分，前后内容均已显示。</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>“{file}”在字节 {offset} 处有一条异常大的记录。已将其略去，前后内容均已显示。</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>“{file}”不是 TensorBoard 事件文件，没有可显示的内容。</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>模型文件夹中没有 filelist.txt</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>train.log 和 model_info.json 中都没有批次大小</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json 中没有 hop 长度</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>filelist.txt 列出的音频片段已不在这台电脑上</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>“{file}”中有些值的步数或时间不可能正确。已将其略去，其余均已显示。</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>检查点名称</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>G_*.pth 中保存的轮次</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>记录点之间的间隔</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>记录的轮次</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>以轮次计数的日志</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt 和批次大小</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>由于 RVC Monitor 的缺陷，无法读完“{name}”（{error}）。已读取的内容照常显示，其他模型照常监控，此模型会再次尝试。如果一直如此，请附上 rvcmonitor.log 报告此问题。</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>由于 RVC Monitor 的缺陷，无法查看“{folder}”（{error}）。其他文件夹均已显示，此文件夹会再次尝试。如果一直如此，请附上 rvcmonitor.log 报告此问题。</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>一份 Python 安装</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>Git 自己的数据</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>Node.js 包</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>Windows 系统本身</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>已删除的内容</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>“{name}”需要先解压：RVC Monitor 不会查看压缩包内部。</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}”是 VisualDL 日志，RVC Monitor 无法读取。请让训练程序写 TensorBoard 事件。</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}”是 Weights &amp; Biases 日志，RVC Monitor 无法读取。请让训练程序写 TensorBoard 事件。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>无法读取“{file}”（{reason}）。其他文件已显示，此文件会再次尝试。</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>“{file}”还没有下载到本机：驱动器上目前只有它的名字。下载完成后会立即显示。</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>从“{file}”中什么也读不出来：其中的记录全部损坏，没有可显示的内容。请从写入它的地方重新复制。</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>“{file}”中没有可显示的内容：没有一个值的步数和时间是正确的。请从写入它的地方重新复制。</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>“{name}”有权重但没有日志，所以没有曲线可画。要看曲线，请把日志放回它的文件夹。</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>在“{folder}”中没有找到训练。RVC Monitor 查找名称中含“tfevents”的文件，它们位于“logs”内的模型文件夹中。</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>没有查看“{folder}”：里面是{what}。</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>“{folder}”中的文件夹太多，无法全部查看。请直接打开“logs”文件夹以查看所有训练。</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>等平滑后的生成器总损失明显持平或上升，再试听最低点附近的轮次。</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Mel 极小值</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>像 2024 年的教程那样，试听生成器总损失最低点附近 mel 处于低谷的轮次。</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>多步平均值噪声更小：找平均生成器总损失的最低点。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>留意叉号（不是数字的值）、接近或低于零的 KL，以及飙升的梯度。</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>无法解码“{file}”：缺少系统声音库。WAV 文件仍可使用。</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>这里无法播放声音：缺少系统声音库。样本仍可保存为 WAV。</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>没有找到声音设备。请连接耳机或音箱后再按播放；样本仍可保存为 WAV。</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>没有已知地址，因此不会向手机发送通知：请看“视图 → 手机通知”。</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>无法读取密钥文件“{file}”（{error}）。</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>“{file}”中没有 OpenSSH 私钥。PuTTY 密钥（.ppk）须先导出为 OpenSSH 格式；.pub 只是公钥。</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>“{name}”最新的点带有尚未到来的时间（{when}）：这台电脑或写入它的电脑的时钟不准。是否正在训练，改由其文件的时间来判断。</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}”中没有能在这里解码的声音。请将它另存为不需要解码器的 WAV 文件，再选择该文件。</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}”未被解码：这台电脑的解码器没有响应。请将它另存为不需要解码器的 WAV 文件，再选择该文件。</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>{tag} 目前只有一个点，至少需要 {needed} 个才能看出趋势。</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>{tag} 目前有 {points} 个点，至少需要 {needed} 个才能看出趋势。</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>训练坏掉之前最新的一个。</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>第 {where} 步{curve}比最低处（第 {lowest} 步）高 {percent}%，起伏足以掩盖这点差距：这里可能一样好。</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>第 {where} 轮{curve}比最低处（第 {lowest} 轮）高 {percent}%，起伏足以掩盖这点差距：这里可能一样好。</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>供对比：第 {where} 步{curve}比最低处（第 {lowest} 步）高 {percent}%。</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>供对比：第 {where} 轮{curve}比最低处（第 {lowest} 轮）高 {percent}%。</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>最低点前 {epochs} 轮。这里{curve}比最低处（第 {lowest} 轮）高 {percent}%，起伏足以掩盖这点差距：可能一样好。</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>最低点后 {epochs} 轮。这里{curve}比最低处（第 {lowest} 轮）高 {percent}%，起伏足以掩盖这点差距：可能一样好。</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>供对比：最低点前 {epochs} 轮，{curve}比最低处（第 {lowest} 轮）高 {percent}%。</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>供对比：最低点后 {epochs} 轮，{curve}比最低处（第 {lowest} 轮）高 {percent}%。</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>“{name}”于 {begun} 开始的只有一个点的启动已忽略：显示的是之前的长训练。等它有 {few} 个点后就会取而代之。</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>“{name}”于 {begun} 开始的只有 {points} 个点的启动已忽略：显示的是之前的长训练。等它有 {few} 个点后就会取而代之。</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>另有 {n} 个文件夹没有查看。</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} 出示的密钥与以前不同（{fingerprint}），可能是另一台机器。没有向它发送任何内容。如果它是重新装过的，请从“{file}”中删除旧密钥。</translation>
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
        <translation>还没有通知。</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>训练开始</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>新的最低点</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>不再改善</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>损失上升</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>数值异常</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>图像显示静音或停滞</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>很久没有新的点</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>训练即将被停止</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>训练被停止</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>训练结束</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>所有检查点 ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>所有检查点（{n} 个，另有 {m} 个来自更早的训练）</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name}（更早的训练）</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>选择一个检查点</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>最新状态：名称中没有步数</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{time} an epoch, the last one {last}</source>
        <translation>每轮 {time}，最近一轮 {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>每轮 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>约 {time} 结束</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>约 {time} 结束。</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>约 {time} 结束，80% 的可能在 {first} 到 {last} 之间。</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>手机通知</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>程序运行期间向我的手机发送通知</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>若服务支持，附上曲线图片</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>每小时最多通知数</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>你的服务地址，每行一个</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>正在查看密钥环…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>其中含有机密，因此只保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>此系统没有密钥环，因此只在本次运行期间记住，不会保存到任何地方。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>这是测试：通知将是这个样子。</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>有一个地址无法识别。</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}：已发送。</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}：无法连接，或被拒绝。</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>还没有可发送通知的地址。</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>最多只能保存 {n} 个地址。</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>显示差异 (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>适应窗口 (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>实际大小 (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>亮度和对比度还原</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右排列</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>上一轮 (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>下一轮 (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>像影片一样播放所有轮次（空格）</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>跟随最新</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>有新图像记录时跳转过去 (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>在曲线上显示</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>要看的图像</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>整句（原始）</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} 与 {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>这一步没有记录图像。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>生成减去原始（橙色：更响，蓝色：更轻）</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>第 {n} 步没有图像：最近的是第 {near} 步的图像。</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>第 {n} 轮没有图像：最近的是第 {near} 轮的图像。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>第 {epoch} 轮 · 第 {step} 步</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>开始至今（时:分:秒）</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>平滑 ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>复制选中的行，未选则复制全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>视图中有 %Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>已复制 %Ln 个点：电子表格最多只能容纳这些</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} 已不存在。现在显示已读取的内容；它回来后会继续。</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} 不存在。出现后会开始读取。</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>字节 {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>已停止读取。显示已读取的内容，不再更新。要继续，请重新打开文件夹。</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>演示无法开始：{why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>打开 RVC 文件夹、其 logs 或单个模型</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>正在转换或复制，切换语言会使其中止。现在切换语言吗？否则将在下次启动时切换。</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>其他语言</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>试听候选</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>正在查找以前转换过的…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>正在转换 {place} / {total}：{file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · 还剩约 {n} 秒</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · 还剩约 {n} 分钟</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>接下来试第 {n} 轮</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>它的文件还可能出现：训练还没到那里。</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>拖动手柄。方向键移动选段，按住 Shift 只移动末端，按住 Ctrl 移动一秒。</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>从 {begin} 秒到 {end} 秒</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>打开另一台机器上的文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>名称、IP 地址或 ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>（其他）</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>以前打开过：</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>端口：</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>机器：</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>用户：</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>机器上的文件夹：</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>先尝试你的 SSH 密钥和代理，只有需要时才询问密码。绝不会在那台机器上写入任何东西，检查点留在那里，直到你复制它们。</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>这不是一台机器：请填写它的名称或 IP 地址。</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>仅当密钥不在 ~/.ssh 中时</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>密钥文件：</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>选择密钥文件</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>判断规则</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>健康阈值</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>更多模型列表选项</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>名称的一部分，或正则表达式，如 _v[23]$</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>全部绘制 ({n})</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>全不绘制</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>绘制筛选出的 {n} 个模型</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>不绘制筛选出的 {n} 个模型</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>绘制列表中全部 {n} 个模型</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>{n} 个模型全部不绘制</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>按名称分组着色…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>每个模型各用一种颜色</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>对比训练…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>只绘制选中的模型</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>还不是正则表达式：{why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>只看这个</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>同时绘制这个（Ctrl + 单击）</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开它的文件夹</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>清除记录…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>清除你对 {name} 的评分和备注，并将其隐藏？它的文件不会被改动。</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>清除模型记录</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金色</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>浅蓝</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>第 {n}/{total} 轮</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>有权重，无日志</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>各轮次的样本</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>试听评分 {n}/5 星</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>候选 {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>离候选 {n} 最近的样本</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>没有找到该模型的音色文件。请在 Applio 的 Train 标签页中打开“Save Every Weights”，这样才有轮次可选。</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>没有找到该模型的音色文件。请在 RVC 的 Train 标签页中打开“Save a small final model to the &apos;weights&apos; folder at each save point”，这样才有轮次可选，并打开同时包含 logs 和 weights 的文件夹。</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>在日志旁没有找到该模型的音色文件。请让训练程序每隔几轮保存一个检查点，这样才有轮次可选。</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>{who} 的密码：</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>SSH 密钥的口令（{who}）：</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>不正确，请重试。</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>保存到系统密钥环</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>下次启动时重新打开上次的文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>窗口和托盘</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>最小化时将窗口隐藏到托盘</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>关闭时隐藏窗口并继续监控</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>启动时隐藏到托盘</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>随 Windows 启动</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>重置设置…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>删除评分和通知…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>将所有设置恢复到最初状态，并清空最近的文件夹？评分、通知、训练和检查点不会被改动。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>删除所有评分、相关备注和通知列表？删除后无法恢复。设置、训练和检查点不会被改动。</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>删除评分和通知</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>正在进行的转换或复制会中止。</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>上一轮，同一位置 (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>下一轮，同一位置 (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>循环播放 (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>统一音量</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>以相同音量播放所有轮次，以免更响的听起来更好</translation>
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
        <translation>样本类型</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>盲听 A/B…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>在不知道哪个是哪个的情况下对比两个轮次</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>保存为 WAV…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>在曲线上显示</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>该模型没有语音样本。</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>该样本不完整。</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>保存为 WAV</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV 声音 (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>已保存为“{file}”。</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>试听后评分：单击星星，或按 1 至 5。按 0 撤回。</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>{n}/5 星</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>损失持续上升</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>损失不再改善</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>曲线没有更好的值</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>指定轮次完成</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>数值已损坏</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>驱动器快满了</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>什么都不做</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>自动停止：开</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>自动停止：关</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>自动停止：关（试算：第 {n} 轮）</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>第 {n} 轮完成时停止。</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>健康检查发现错误时停止。</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>驱动器剩余不足 {n} GB 时停止。</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>正在推算它会怎么做…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>目前还不会停止。</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>现在已不成立：此刻不会停止。</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>本会在第 {n} 步停止。</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>本会在第 {n} 轮停止。</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>正在停止 {name}…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name} 将在 {file} 写完后停止。</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name} 将在最新的检查点写完后立即停止。</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不停止</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>立即睡眠</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>立即休眠</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>立即关机</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>保持开机</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>自动停止：开（之后：{action}）</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>条件已满足：倒计时会立即开始。</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>自第 {n} 轮起条件已满足：倒计时会立即开始。</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>自动停止训练</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>自动停止 {name}</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> 轮</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>结论所用的曲线</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>最小改善幅度</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>到目前为止</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>它会等最新的检查点写完，再倒计时两分钟，期间你可以取消。只会结束正在训练这个模型的进程。</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>轮数从结论这样判断时算起，往往晚于真正的转折点。</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>需要先转换两个候选。</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>没人记得住超过 {n} 个声音：请取消勾选一些候选。</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>盲听对决</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>第 {n} 题，最多 {most} 题</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>听不出差别</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>以后继续</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>两个都听一听再选。A 和 B 音量相同，从同一位置接着播放：按 A 键和 B 键可随时切换，说到一半也行；1、2、3 作答，S 跳过。有些对会出现两次，还有一对其实是同一个声音：由此看出你的耳朵有多可靠。</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>播放 {letter}</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>仍按此打星</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>最佳已经明确：{name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>星级已记入你的评分。</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>你的耳朵分不出来</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>你回答了 {n} 个问题。</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>接下来试{name}</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>其中任何一个都可能是最佳：{names}。选最早的：它没那么多时间把数据集背下来。没有打星。</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>是最佳的概率 {percent}%</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>优于下一个的概率 {percent}%</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>盲听对决的结果</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>训练程序</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>Applio 或 RVC 的文件夹…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>启动它的 Python…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>从监控的文件夹开始查找</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>选择训练程序的文件夹</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>选择启动训练程序的 Python</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>最低点已过</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>有异常</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>未在训练</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor：没有正在监控的训练</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}：{state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}：{state}，第 {epoch} 轮</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>打开 RVC Monitor</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>恢复通知</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>暂停通知 1 小时</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>暂停通知到明天</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>未知的机器</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>“{host}”是你要的那台机器吗？</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>从未从这里连接过它。它的密钥指纹是
{fingerprint}
请与机主或其网页给出的指纹对照。此后它即为已知，出示其他密钥的机器会被拒绝。</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>是，连接</translation>
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
        <translation>从这里起上升</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>从这里起持平</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>以 {weight} 平滑的曲线约滞后 {points} 个点</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>可能正在转折</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>仍在改善</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>自{where}起持平</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>自{where}起上升</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>看不出趋势</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>自{where}起损坏</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>还看不出来</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>全部读取后会给出结论。</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>试听候选</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>让训练程序用每个候选转换同一段音频，然后试听 (Ctrl+H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>按教程的做法</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>教程所教的原始曲线低谷。用真值已知的曲线测量，低谷处的轮次并不比周围的更好。</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>值得试听的轮次</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>列出哪条曲线的低谷</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>适合此训练的曲线的低谷</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>最低总损失附近的 mel 低谷</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>mel 的低谷</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>平均总损失的低谷</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>总损失的低谷</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>给两个评分，看接下来试哪个</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>接下来试第 {n} 轮</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>复制 {n} 个到文件夹试听…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>结论，以及值得试听的内容</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>训练损失只能指出该看哪里，不能证明音色过度训练。由你的耳朵决定。</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>要试听的检查点</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>值得试听</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>只勾选“值得试听的轮次”中的文件</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>候选 ({n})</translation>
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
        <translation>Alt + 滚轮缩放图表，Ctrl + 滚轮只缩放纵向，Shift + 滚轮只缩放横向</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>这是更早的训练留在此文件夹中的：曲线不属于它。</translation>
    </message>
</context>
</TS>

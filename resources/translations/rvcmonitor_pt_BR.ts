<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>%Ln valor menor ou igual a zero não cabe em um eixo logarítmico</numerusform>
            <numerusform>%Ln valores menores ou iguais a zero não cabem em um eixo logarítmico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>Mostrar %Ln modelo oculto</numerusform>
            <numerusform>Mostrar %Ln modelos ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>%Ln época antes</numerusform>
            <numerusform>%Ln épocas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>%Ln época depois</numerusform>
            <numerusform>%Ln épocas depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>Interrompe quando a perda está subindo há %Ln época.</numerusform>
            <numerusform>Interrompe quando a perda está subindo há %Ln épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>Interrompe quando uma curva não tem um valor melhor há %Ln época.</numerusform>
            <numerusform>Interrompe quando uma curva não tem um valor melhor há %Ln épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>%Ln aviso anterior não foi enviado.</numerusform>
            <numerusform>%Ln avisos anteriores não foram enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>%Ln início com poucos pontos foi deixado de lado: mostra-se o treino longo anterior.</numerusform>
            <numerusform>%Ln inícios com poucos pontos foram deixados de lado: mostram-se os treinos longos anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>%Ln trecho dos arquivos não pôde ser usado, e não resta nada para mostrar.</numerusform>
            <numerusform>%Ln trechos dos arquivos não puderam ser usados, e não resta nada para mostrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>%Ln trecho dos arquivos não pôde ser usado. Todo o resto é mostrado.</numerusform>
            <numerusform>%Ln trechos dos arquivos não puderam ser usados. Todo o resto é mostrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} será interrompido em %Ln segundo.</numerusform>
            <numerusform>{name} será interrompido em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>O computador será suspenso em %Ln segundo.</numerusform>
            <numerusform>O computador será suspenso em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>O computador vai hibernar em %Ln segundo.</numerusform>
            <numerusform>O computador vai hibernar em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>O computador será desligado em %Ln segundo.</numerusform>
            <numerusform>O computador será desligado em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>Interrompe quando a perda não melhora há %Ln época e há um décimo do treino.</numerusform>
            <numerusform>Interrompe quando a perda não melhora há %Ln épocas e há um décimo do treino.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>Acompanha treinos de voz e aponta as épocas que vale a pena ouvir. Lê os arquivos que o treinador grava e nunca os altera.

Software livre sob a licença MIT. Feito com Qt (LGPL), NumPy e TensorBoard. Ícones da Lucide.</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>Sobre o RVC Monitor</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>há {n} s</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>há {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>há {n} h</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>Nenhuma estrela foi dada.</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>Este modelo não está mais aberto; nada foi avaliado.</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>Preferida às cegas a {name}</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>As duas são do mesmo checkpoint; nada foi avaliado.</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>Avaliadas de ouvido: {name} {stars}, {other} {other_stars}.</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>Não há arquivo de voz de {names}; a avaliação fica guardada para a época.</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>Comparação às cegas</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Uma época</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>A outra época</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>Esconder os nomes e ouvir</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>Quais duas épocas você quer comparar?</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>O resultado vai para as suas avaliações: a época escolhida recebe pelo menos uma estrela a mais que a outra.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A é melhor</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Não ouço diferença</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B é melhor</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>Comparar outras duas</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>Ouça as duas e depois escolha. As teclas A e B alternam no meio de uma palavra.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Reproduzir {letter}</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A era {a}, B era {b}.</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>Você preferiu {name}.</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatas</translation>
    </message>
    <message>
        <source>Candidate {n}: {name}</source>
        <translation>Candidata {n}: {name}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Mostrar este ponto na curva</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>Mostrar na curva</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Passo {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Época {n}</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value} suavizado</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value} no passo {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>passo {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>Ver as imagens</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>Ouvir a amostra mais próxima</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>Não há nenhum modelo com checkpoints que dê para ouvir.</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>As candidatas de {name} estão sendo convertidas: um modelo por vez.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar mais {n}</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>No mesmo vale que a {n}.</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>Mesmo arquivo que a {n}.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>O valor mais recente, suavizado</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>Manter este gráfico no topo</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>Tamanho total (Enter ou F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Voltar a todos os gráficos (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>Salvar, copiar e mais</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>Desafixar este gráfico</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>Fixados</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>Total do gerador</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>Feature matching</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>Adversarial do gerador</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>Gradiente do gerador</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>Gradiente do discriminador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>Validação menos treino</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>Total do gerador, média</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel, média</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>Feature matching, média</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL, média</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>Adversarial do gerador, média</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>Discriminador, média</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>Gradiente do gerador, média</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>Gradiente do discriminador, média</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Perdas</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Tempo desde o início</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perda de treino</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>Voltar a todos os gráficos</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamanho total</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>Remover todos os marcadores</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fixar no topo</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover para trás</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover para a frente</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>Mostrar os pontos em uma tabela…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>Remover este marcador</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>Pôr um marcador aqui (Ctrl + clique)</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>Voltar à exibição anterior</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Avançar à próxima exibição</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>Curva suavizada</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>Ordem na dica de tela</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>Dar zoom em todos os gráficos juntos</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>Mostrar todas as tentativas de treinos retomados</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>Salvar todos os gráficos como</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>Redefinir os fixados</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>Redefinir a ordem</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagem (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Desenho (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>Todos os pontos (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>Todos os pontos (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>Imagens com o veredito</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>Como no TensorBoard: os mínimos aparecem atrasados</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>Centralizada: os mínimos aparecem onde estão</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>Como na lista de modelos</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>O mais perto do ponteiro primeiro</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>O mais baixo primeiro</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>O mais alto primeiro</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>Salvar gráfico</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>Arquivos {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>Salvar todos os gráficos nesta pasta</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>Estes arquivos já existem: {names}. Substituir?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Substituir arquivos</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Não foi possível salvar {file}: {reason}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} foi salvo em {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln gráfico foi salvo em {folder}.</numerusform>
            <numerusform>%Ln gráficos foram salvos em {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>e mais {n}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Desde o início</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Checkpoint anterior</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>Suavização, em número</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eixo horizontal</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Ignorar valores atípicos</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>Não deixar valores extremos isolados esticarem os gráficos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Eixo vertical logarítmico</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>Ir ao ponto mais recente e ficar lá (End)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>Mostrar tudo (Home ou clique duplo em um gráfico)</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>Mais sobre os gráficos</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Tamanho dos gráficos</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>Buscar gráficos</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>Isto não é uma expressão regular ({reason}); busca-se o texto como está.</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>Nenhum gráfico corresponde a isto.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Decorrido</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>Auto: {name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>Aqui não se sabe quantos passos tem uma época.</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>Daria para calcular pela lista de arquivos, mas {lack}.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>Calculando as curvas…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>Nenhuma curva foi registrada ainda. Elas aparecem aqui sozinhas.</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>O filtro da lista não deixa passar nenhum dos modelos desenhados.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>Nada está desenhado. Clique em um modelo da lista ou marque a caixa dele.</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>A imagem de {chart} foi copiada: cole onde quiser.</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>Copiar {file} para…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>O caminho de {file} foi copiado.</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>Escolha uma pasta para {file} e seu índice</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>Escolha a pasta de onde vai ouvir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>Copiando {file}…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>Esta pasta já tem arquivos com estes nomes:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter ambos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>{n} de %Ln arquivo foi copiado para {folder}.</numerusform>
            <numerusform>{n} de %Ln arquivos foram copiados para {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file} foi copiado para {folder}.</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>Nenhum .index dele foi encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln arquivo foi copiado para {folder}.</numerusform>
            <numerusform>%Ln arquivos foram copiados para {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>Nada foi copiado: {folder} já tem tudo.</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>Copiar {file} para ouvir</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>Marque o que você quer ouvir</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>Sua avaliação de {file}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>O que você ouviu?</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>Nota sobre {file}</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>Mostrar {file} na pasta</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>Copiar {file} para…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>Baixar {file} e copiar para…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>Ouvir a amostra</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar para…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>Baixar e copiar para…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>Copiar com o índice para…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Primeiro</translation>
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
        <translation>Amostra do treino, passo {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>O clipe como foi cortado por último</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Reproduzir o clipe</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>Solte aqui um arquivo de áudio ou escolha um.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>Amostra do treino</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>O ideal: de 5 a 15 segundos de uma voz limpa sem música, fora do dataset e além do alcance dele: notas agudas e graves, um “s”, uma respiração. É aí que o excesso de treino aparece primeiro.</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>Áudio ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Escolha um clipe</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>Menos de 5 segundos: pouco se ouve nele.</translation>
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
        <translation>Pular as dicas</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>Elas não voltam mais; o guia (F1) diz o mesmo</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>O cartão à direita é o veredito: se esta voz ainda melhora, e por quê. Clique no “?” dele ou deixe o mouse sobre ele para ler o que isso significa.</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>Abaixo do veredito estão as poucas épocas que vale a pena ouvir. Clique em uma: as curvas mostram onde ela está.</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>É só isso. Agora é a sua vez: solte a sua própria pasta logs nesta janela ou escolha-a com Ctrl + O.</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>Colorir por grupos de nomes</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>Fechar; as cores ficam</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>Uma expressão regular. Têm a mesma cor os modelos em que coincide a parte entre parênteses ou, sem parênteses, todo o trecho encontrado: {example} dá uma só cor às versões de uma voz. Modelos que não correspondem ficam cinza.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Ainda não é uma expressão regular: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>Nenhum modelo tem um nome assim; por isso todos estão cinza.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>Tempo por época</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>Minhas estrelas</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Menor total</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>Menor mel</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>Passos por época</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Pré-treinado</translation>
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
        <translation>Minutos de dados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Falantes</translation>
    </message>
    <message>
        <source>{n} kHz</source>
        <translation>{n} kHz</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} min {s} s</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Compare trainings</source>
        <translation>Comparar treinos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar como CSV…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>Não foi possível gravar {file}: {why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> semitons</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>12 leva uma voz grave a uma aguda, −12 o contrário</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>Com o índice</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>Sem ele você ouve o checkpoint e nada mais</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>Este modelo não tem arquivo .index</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>Quando não houver treino rodando</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>Agora, na placa de vídeo</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>Agora, no processador</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>Espera o treino terminar ou pausar.</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>Usa até 2 GB da memória da placa; junto com um treino, os dois ficam lentos.</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>A placa fica livre; de um a dois minutos por candidata.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Clipe e candidatas</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>Continuar acompanhando com a janela fechada?</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>O ícone ao lado do relógio continua lá e avisa quando surge um mínimo ou quando um treino termina. Você pode mudar isso nas configurações.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>Abra primeiro uma pasta; o TensorBoard vai mostrá-la.</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>Iniciando o TensorBoard para {folder}…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>O TensorBoard está rodando em {address}, mas nenhum navegador pôde ser aberto.</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>O TensorBoard não iniciou. Aqui tudo continua funcionando sem ele.</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>este passo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>esta época</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>no host, {n} MB</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>ainda não está aqui, {n} MB</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Solte para abrir</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} d {h} h</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} d</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} min {s} s</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingForm</name>
    <message>
        <source>The curve of the verdict</source>
        <translation>A curva do veredito</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>Menor é melhor (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>Maior é melhor (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>Usar um valor de referência</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>Observar (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>Direção (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>Melhora mínima (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>Paciência em épocas (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>Época inicial, 0 é a primeira (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>Valor a superar (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Isto só mostra onde o EarlyStopping do Keras teria parado. Nada é interrompido, e o veredito não o usa.</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>Mostrar a melhor</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>Mostrar a parada</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>Precisa da duração de uma época e da tag observada; falta uma delas.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada antecipada</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>Parada antecipada: ainda não</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>Parada antecipada: época {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>Pares que voltaram: {n}; você respondeu igual em {agreed} deles.</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>No som tocado duas vezes, você ouviu que era o mesmo.</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>No som tocado duas vezes, você preferiu um deles: cuidado.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>Solte aqui a sua pasta logs do RVC</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>A pasta do RVC ou do Applio, a pasta logs ou a de um só modelo: todas servem. Nada nela é alterado, nunca.</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>Ainda não há treino aqui</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>Assim que um treino começar aqui, ele aparecerá sozinho.</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Procurando treinos…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparando a demo…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>Dois treinos são simulados, e um deles continua.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abertas antes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Testar a demo</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>Veja um treino simulado entrar em overtraining diante dos seus olhos</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>Algo deu errado no próprio programa. Ele continua, e o seu treino e os arquivos não foram tocados. Se ele se comportar de modo estranho, abra-o de novo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Abrir a pasta do log</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de imagens</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>quebrada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Mostrar este ponto na curva</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>Mudar quando algo conta como mau sinal</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>Pastas em {host}</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Pasta acima</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Escolher esta pasta</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>Consultando as pastas…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>Não há nenhuma pasta nela.</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>Ainda caindo no fim</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>Estável desde a linha</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>Subindo de novo desde a linha</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>Total do gerador</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>Nada no guia tem todas estas palavras.</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>Suavização {weight}; os gráficos fixados ficam como estão.</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>Suavização {weight}; fixa {charts}.</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>O que dá para ouvir</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>O clipe original</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Não convertida</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Ainda não convertida</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>Ouvir as candidatas de {name}</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Procurando o treinador…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>O treinador não consegue converter assim: veja “Clipe e candidatas”.</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Lendo o clipe…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>Escolha primeiro um clipe.</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>Marque as candidatas que quer ouvir.</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>As candidatas de {name} estão prontas para ouvir.</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>Espera o treino de {name} terminar ou pausar.</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>Prontas para ouvir: {n}; não convertidas: {failed}.</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>Prontas para ouvir: {n}.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Clipe e candidatas</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Torneio às cegas</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Conectando a {host}…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>Baixando de {host}: {done} de {total} MB.</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>Mostra-se o que já tinha chegado.</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>Sem conexão desde {time}; ela volta sozinha.</translation>
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
        <translation>Total do gerador salta para</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>Gradiente do gerador fica acima de</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>Gradiente do discriminador fica acima de</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL cai abaixo de</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL fica mais perto de zero que</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>Discriminador fica mais perto de zero que</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel trava em</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL trava em</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>Taxa de aprendizado se desvia do curso em</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>Pontos seguidos antes de avisar</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>Tolerado no início de um treino</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>Torneio às cegas…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>Voltar a repetir o clipe inteiro (Backspace)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>O clipe original</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Ainda não há clipe.</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>Não foi possível converter esta candidata.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>Ainda não foi convertida.</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>O que cada candidata recebeu para cantar, para comparar.</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>As últimas palavras do treinador:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>Lendo: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Procurando treinos…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir pasta…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>Abrir em outra &amp;máquina…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Testar a &amp;demo</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>Abrir no &amp;TensorBoard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>&amp;Comparar treinos…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>&amp;Ouvir as candidatas…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>A&amp;visos…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>Avisos no ce&amp;lular…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>&amp;Regras de avaliação…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Teclas e mouse</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>&amp;Sobre o RVC Monitor</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparando a demo…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>O que foi solto não contém pasta nem arquivo deste computador. Solte uma pasta logs.</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Passo {step}: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>Época {epoch}: {value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{change} em {steps} ({time})</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{change} em {epochs} ({steps}, {time})</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>Ver as imagens do passo {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>Ouvir a amostra mais próxima do passo {n}</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>Ver as imagens da época {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>Ouvir a amostra mais próxima da época {n}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>Aqui {curve} tem o mínimo, segundo o veredito.</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>A mais recente: como a voz soa agora.</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>Aqui {curve} chega ao mínimo, depois de suavizados os altos e baixos.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>O trecho do terço mais recente do treino em que {curve} fica mais baixa.</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>Aqui {curve} tem um vale, no terço mais recente do treino, {percent}% abaixo do que está em volta.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>O trecho em torno do mínimo em que {curve} fica mais baixa.</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>Aqui {curve} tem um vale perto do mínimo, {percent}% abaixo do que está em volta.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>Aqui {curve} tem um vale {epochs} épocas antes do mínimo, {percent}% abaixo do que está em volta.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>Aqui {curve} tem um vale {epochs} épocas depois do mínimo, {percent}% abaixo do que está em volta.</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>O valor mais baixo que {curve} tem aqui: {value}.</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>O valor isolado mais baixo que {curve} tem aqui, {value}. Um lote de sorte basta para isso, então confie nos seus ouvidos.</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>Nenhum checkpoint deste modelo foi encontrado ainda.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>O checkpoint mais próximo está a {distance} épocas. Você salva a cada {interval} épocas: salve com mais frequência da próxima vez.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>O checkpoint mais próximo está a {distance} épocas; outros mais próximos podem ter sido apagados.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>As épocas {low} e {high} são as que soam melhor para você, e nada foi guardado entre elas. A época {epoch} é a mais próxima que existe.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>As épocas {low} e {high} são as que soam melhor para você. A época {epoch} fica entre elas.</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>a perda do gerador</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>a perda média do gerador</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>a perda mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>a perda mel média</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>a perda de validação</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>a perda de treino</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>feature matching (fm)</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>a perda adversarial (adv)</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>Não foi possível avaliar “{name}” por uma falha do RVC Monitor ({error}). As curvas são mostradas e os outros modelos são avaliados como sempre. Por favor, relate isso com o arquivo rvcmonitor.log; haverá nova tentativa no próximo ponto.</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} deixou de ser um número aqui e se recuperou sozinha. Uma vez não faz mal; se acontecer várias vezes, ajuda uma taxa de aprendizado menor ou treinar sem fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>{tag} não é mais um número daqui em diante, embora as perdas ainda sejam.</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>Nenhum valor de {tag} é um número: nada foi aprendido. Treine sem fp16 (algumas placas não suportam meia precisão) e procure arquivos mudos ou danificados no dataset.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} não é mais um número aqui. O que foi treinado depois está perdido: volte a {file} e tente uma taxa de aprendizado menor ou treinar sem fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>{tag} não é mais um número aqui. O que foi treinado depois está perdido: tente de novo com uma taxa de aprendizado menor ou sem fp16.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} salta para muitas vezes o nível normal e não volta. Continue de um checkpoint anterior, com taxa de aprendizado ou lote menor.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>{tag} salta aqui para muitas vezes o nível normal, mas já voltou. Se acontecer de novo, use uma taxa de aprendizado menor ou um lote maior.</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl está abaixo de zero, o que não faz sentido. O modelo está se desfazendo: procure silêncios e arquivos danificados no dataset e treine de novo a partir de um bom checkpoint.</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl travou perto de zero: a voz parou de usar o que a parte de texto lhe diz. Ouça com atenção daqui em diante; muitas vezes um checkpoint anterior é melhor.</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} fica acima de {limit}: o treino está instável. Costuma-se baixar a taxa de aprendizado, usar um lote maior ou limpar o dataset.</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>A perda do discriminador caiu a zero: ele sempre ganha, e a voz não aprende mais nada com ele. Continue de um checkpoint anterior ou recomece dos modelos pré-treinados.</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} travou em {clip}. Os treinadores cortam ali o que mostram, então o valor real é maior: verifique o dataset e os modelos pré-treinados.</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>A taxa de aprendizado é zero: daqui em diante nada é aprendido. Verifique as configurações do treino.</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>A taxa de aprendizado muda de repente de {before} para {after}. Se não foi você, veja com que configurações o treinador começou.</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>Há muito mais tempo que o normal nada é gravado, embora o treino não tenha acabado. Olhe a janela do treinador: ele pode ter parado com um erro.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>A taxa de aprendizado é {rate} aqui, mas a configuração indica {expected}. Se não foi você, veja com que configurações o treinador começou.</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>A parada antecipada ainda não olhou nenhuma época de {tag}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>Com parada antecipada em {tag}, o treino continuaria; a melhor até agora foi a época {best}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>Com parada antecipada em {tag}, o treino teria parado na época {stopped}; a melhor foi a época {best}.</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>Mudo: não há voz acima de {decibels} dB.</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>Saturado: {percent}% das amostras estão no máximo.</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>{semitones} semitons acima do tom do clipe.</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>{semitones} semitons abaixo do tom do clipe.</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>Os agudos (4 a 12 kHz) são {decibels} dB mais fracos que na maioria dos outros.</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>A partir do passo {where}, as imagens geradas não mostram voz. Nada do que foi treinado desde então é recomendado, digam o que disserem as perdas.</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>A partir da época {where}, as imagens geradas não mostram voz. Nada do que foi treinado desde então é recomendado, digam o que disserem as perdas.</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>As duas imagens têm eixos diferentes, então a diferença entre elas não diz nada.</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>A imagem diz ter {width} × {height} pixels, grande demais para abrir.</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>Este registro não contém nenhuma imagem legível.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>A imagem está danificada e não pode ser mostrada ({detail}).</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>Não foi possível verificar as imagens e os sons de “{name}” por uma falha do RVC Monitor ({error}). Ainda dá para vê-los e ouvi-los, e os outros modelos são verificados como sempre. Por favor, relate isso com o arquivo rvcmonitor.log.</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>Um som está cortado; ele toca até onde vai.</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>A imagem gerada está em branco: silêncio.</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>A imagem gerada não se move: silêncio ou um zumbido constante.</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>A imagem gerada não se parece mais com a original.</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>A imagem gerada perdeu as linhas finas da voz.</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>A imagem gerada é a mesma repetidas vezes.</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>As imagens geradas estão em branco nos passos {first} a {last} ({count}): o modelo produz silêncio. Use um checkpoint anterior.</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>As imagens geradas não se movem nos passos {first} a {last} ({count}): silêncio ou um zumbido constante. Use um checkpoint anterior.</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>As imagens geradas não se parecem com as originais nos passos {first} a {last} ({count}). Ouça antes de usar um checkpoint desse trecho.</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>As imagens geradas perderam as linhas finas da voz nos passos {first} a {last} ({count}). Ouça antes de usar um checkpoint desse trecho.</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>As imagens geradas são iguais nos passos {first} a {last} ({count}), seja qual for a original: o modelo pode ter colapsado. Use um checkpoint anterior.</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>Este registro não contém nenhum som WAV.</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>O som está danificado: o cabeçalho está cortado.</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>O som é longo demais para abrir ({seconds} s).</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>O som é de um tipo que não pode ser reproduzido ({detail}).</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>O som está danificado: não tem amostras.</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}: o treino continua na época {epoch}.</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}: um treino começou.</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}: novo mínimo no passo {step}.</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}: novo mínimo na época {epoch}.</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}: não melhora mais. {reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}: provável overtraining; o mínimo já passou.</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}: provável overtraining. Épocas para testar: {epochs}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}: o treino terminou.</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}: nenhum ponto novo há muito tempo. Ainda está rodando?</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>Mais lento que o normal: desde a época {epoch}, uma época leva {percent}% mais tempo. O motivo pode ser um disco cheio, uma placa com a memória cheia ou outro programa.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>É preciso conhecer as épocas, e nada as indica.</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>A perda está subindo há {epochs} épocas.</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>A perda não melhora há {epochs} épocas.</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>Este treino não registra a tag a ser observada.</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>Há {patience} épocas {tag} não fica melhor que na época {best}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>A época {epoch} terminou.</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>Não se sabe quanto espaço o disco tem.</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>Restam só {free} GB no disco.</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>As perdas de treino e de validação caem: ainda há margem, continue treinando.</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>A perda de validação ainda cai, mas a de treino não: continue enquanto ela cair.</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>A perda de validação fica parada enquanto a de treino cai: está perto do sobreajuste.</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>A perda de validação sobe enquanto a de treino cai: sobreajuste, desde o ponto em que a de validação foi mínima.</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>As perdas de treino e de validação estão paradas: nada mais se aprende, e ainda não há sobreajuste.</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>As perdas de treino e de validação sobem: não é sobreajuste, o próprio treino ficou instável.</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>Uma curva suavizada com {weight} mostra o ponto mais baixo depois de onde está: atrasa cerca de {points} pontos.</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>No último terço do treino, em alta: {rising}; em queda: {falling}. O total sobe porque o que sobe pesa mais.</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>No último terço do treino, em queda: {falling}; em alta: {rising}. O total cai porque o que cai pesa mais.</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>As partes da perda não andam juntas. No último terço do treino, em queda: {falling}; em alta: {rising}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} e {rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>Há pouco isto parecia estar subindo, mas desde então a perda ficou mais baixa que antes: aquela resposta é retirada.</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>Ainda não está claro se {curve} continua caindo: os altos e baixos podem esconder isso. Mais épocas dirão.</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>Este log não tem nenhuma das perdas que o RVC Monitor conhece, então não há como avaliá-lo. As curvas são mostradas mesmo assim.</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>Este modelo ainda não registrou nenhuma perda do gerador.</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>Este log tem imagens ou sons, mas nenhuma perda, então não há como avaliá-lo. Olhe e ouça.</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>Aqui há pesos, mas nenhum log, então não há como avaliá-los. Ouça-os ou ponha o log (um arquivo com “tfevents” no nome) de volta nesta pasta.</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>Há um log, mas nada nele pode ser lido, então não há o que avaliar. Copie-o de novo de onde foi gravado ou ouça os checkpoints que estão aqui.</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Os {written} pontos têm todos o mesmo passo, então a ordem deles no tempo não é conhecida: este log não diz como a perda evoluiu.</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>De {written} pontos, só {points} têm um passo próprio, então a ordem deles no tempo não é conhecida: este log não diz como a perda evoluiu.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>Nenhuma tendência visível para {curve}.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>Nenhuma tendência visível: no último terço do treino, {curve} variou entre {low} e {high}%.</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>Até há pouco {curve} vinha caindo, apesar dos altos e baixos. Talvez esteja virando agora, mas ainda não é certo.</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>Apesar dos altos e baixos, {curve} continua caindo; nada indica uma virada ainda.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Entre os passos {first} e {last}, provavelmente por volta de {lowest}, {curve} chegou ao mínimo. Desde então subiu cerca de {percent}%: mais do que explicam os altos e baixos normais.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Entre as épocas {first} e {last}, provavelmente por volta de {lowest}, {curve} chegou ao mínimo. Desde então subiu cerca de {percent}%: mais do que explicam os altos e baixos normais.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Entre os passos {first} e {last}, provavelmente por volta de {lowest}, {curve} parou de cair. Desde então só oscila, sem ficar mais baixa nem mais alta.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Entre as épocas {first} e {last}, provavelmente por volta de {lowest}, {curve} parou de cair. Desde então só oscila, sem ficar mais baixa nem mais alta.</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>Aqui {curve} não tem nenhum valor que seja número: este treino não funcionou desde o início.</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>O treino quebrou no passo {where}. O que havia antes: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>O treino quebrou na época {where}. O que havia antes: {before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>{trainer} em “{folder}” é de uma versão que não deve rodar no processador: mudaria para sempre suas configurações de treino. Deixe-o usar a placa de vídeo ou escolha uma instalação mais nova.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>Nenhuma placa de vídeo NVIDIA foi encontrada, e {trainer} em “{folder}” é de uma versão que não deve rodar sem uma: mudaria para sempre suas configurações de treino. Escolha Applio 3.2.9 ou posterior, ou RVC 2.3.</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>Esta voz foi treinada com um embedder próprio, e nenhum arquivo diz qual. Com outro ela soaria errada, então não é convertida.</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>Esta voz foi treinada com o embedder {embedder}, que {trainer} não tem. Com outro ela soaria errada: escolha uma instalação do Applio.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>Falta em {trainer}, em “{folder}”: {files}. Converta um clipe uma vez na janela dele, para que baixe o que falta, e tente de novo.</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>Não foi possível iniciar “{python}” ({error}): execute o instalador do treinador de novo.</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>O treinador não terminou em {minutes} minutos e foi encerrado. Algo mais pode estar ocupando a placa de vídeo: tente mais tarde.</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>Nenhum treinador capaz de converter foi encontrado em “{folder}” nem acima: escolha a pasta em que o Applio ou o RVC está instalado.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>{trainer} em “{folder}” não tem um Python próprio ({places}): execute a instalação de novo ou escolha o Python que o inicia.</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>O Mangio-RVC em “{folder}” não consegue converter para outro programa: sua linha de comando faz perguntas, não avisa das falhas e reescreve as configurações. As vozes dele funcionam no Applio e no RVC: escolha um deles.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>{trainer} em “{folder}” faz vozes de outro tipo, que o RVC Monitor ainda não consegue mandar converter.</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>O treinador em “{folder}” é de uma versão cuja linha de comando não é conhecida. As do Applio desde a 3.2.0 e do RVC desde a 2.2.231006 são, e as vozes de um funcionam no outro.</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>Havia pouca memória: espere o treino terminar ou feche outros programas, e tente de novo.</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>O treinador tropeçou em letras de um nome. Mova a pasta dele para um caminho só com letras latinas sem acento.</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>O treinador tem uma linha de comando diferente da que seus arquivos indicam. Por favor, relate isso com a versão do treinador.</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>A instalação do treinador está incompleta: execute o instalador dele de novo.</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>O treinador não conseguiu carregar este checkpoint: o arquivo está danificado ou é de outro tipo.</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>A placa de vídeo falhou. Tente de novo; se continuar assim, reinicie o computador.</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>O treinador não achou um arquivo de que precisa: ele pode estar incompleto.</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>O treinador terminou sem gravar nenhum som.</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>O treinador gravou um arquivo vazio.</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>O treinador gravou um arquivo que não é um som: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>O treinador parou enquanto gravava o som.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>O treinador gravou um som de apenas {seconds} s.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>O treinador gravou um som de {seconds} s, mas o clipe tem {clip} s.</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Não é possível guardar o clipe em “{folder}” ({error}): libere espaço ali e tente de novo.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>No momento não é possível ler “{file}”: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>Não é possível ler “{file}” ({error}), então não será ouvido.</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Não é possível guardar sons em “{folder}” ({error}): libere espaço ali e tente de novo.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>Não é possível examinar “{folder}” ({error}).</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>Não é possível guardar em “{folder}” o que vem da outra máquina ({error}): libere espaço ali.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>Não foi possível salvar {file} ({error}). O programa continua, mas não vai lembrar das suas escolhas.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>Há pouca memória.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>Não foi possível gravar “{file}”: {reason}.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>Esta imagem ou som em “{file}” não pode ser usado por uma falha do RVC Monitor ({error}). Os outros podem. Por favor, relate isso com o arquivo rvcmonitor.log.</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>Um endereço do seu celular não foi reconhecido.</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>Um aviso não chegou ao seu celular ({services}). Haverá nova tentativa com o próximo.</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name} será interrompido em dois minutos. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name} foi interrompido. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name} foi interrompido. {reason} Épocas para testar: {epochs}.</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>O sistema não deixa este programa encerrá-lo. Feche-o manualmente.</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>Não foi possível interromper {name}. {why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>O computador continua ligado: o sistema não conseguiu fazer o que você queria.</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>O computador continua ligado, porque {name} está treinando.</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>O treino terminou sozinho.</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>O programa cometeu um erro; o log dele diz qual.</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>Não foi possível calcular isto.</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host} não tem a pasta “{path}”.</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} não é conhecido aqui, e sua chave {fingerprint} não foi aceita.</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host} recusou o acesso de “{user}”.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>Não foi possível alcançar {host} ({error}).</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>A conexão com {host} foi perdida ({error}).</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>Ele ainda não tem arquivo de eventos.</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>Ele roda em outro computador, {host}.</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>Vários processos o treinam ao mesmo tempo.</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>Nenhum processo deste computador indica, pela linha de comando ou pelos arquivos do modelo, que o treina.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} já está lá: escolha outro lugar para a cópia.</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} não tem espaço para isso: são necessários {needed} MB e há {free} MB livres. Nada foi copiado; libere espaço ou escolha outra unidade.</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} está sendo gravado neste momento e não foi copiado: tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} não tem mais espaço para {file}. Nada ficou copiado pela metade: libere espaço ou escolha outra unidade.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>Não foi possível copiar {file} para {folder}: um dos dois não existe mais.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>Não foi possível copiar {file} para {folder}: não é permitido gravar ali, ou um arquivo com esse nome está em uso.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>Não foi possível copiar {file} para {folder}: {error}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>Não foi possível ler {file} ({error}). Ele fica como está; o programa começa do zero e não vai lembrar do que guarda ali.</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>Não foi possível entender o que o programa lembrava, então ele começa do zero. O arquivo antigo fica guardado como {file}.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>Esta imagem ou som está danificado em “{file}” (no byte {offset}) e não pode ser mostrado.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>Esta imagem ou som em “{file}” (no byte {offset}) diz ser grande demais, então não é aberto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>“{file}” está danificado no byte {offset}. O que não pôde ser lido ali é omitido; tudo antes e depois é mostrado.</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>“{file}” contém um registro anormalmente grande no byte {offset}. Ele é omitido; tudo antes e depois é mostrado.</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>“{file}” não é um arquivo de eventos do TensorBoard, então não há nada a mostrar dele.</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>filelist.txt não está na pasta do modelo</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>o tamanho do lote não está em train.log nem em model_info.json</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json não diz o hop length</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>clipes citados em filelist.txt não estão mais neste computador</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>“{file}” contém valores cujo passo ou hora não pode estar certo. Eles são omitidos; todo o resto é mostrado.</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>os nomes dos checkpoints</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>as épocas guardadas em G_*.pth</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>a distância entre os pontos registrados</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>a taxa de aprendizado</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>as épocas registradas</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>o log, que conta em épocas</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt e o tamanho do lote</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>Não foi possível ler “{name}” até o fim por uma falha do RVC Monitor ({error}). O que já foi lido é mostrado, os outros modelos são acompanhados como sempre, e este será tentado de novo. Se continuar assim, relate isso com o arquivo rvcmonitor.log.</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>Não foi possível examinar “{folder}” por uma falha do RVC Monitor ({error}). As outras pastas são mostradas, e esta será tentada de novo. Se continuar assim, relate isso com o arquivo rvcmonitor.log.</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>uma instalação do Python</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>o que o Git guarda para si</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>pacotes do Node.js</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>o próprio Windows</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>o que foi excluído</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>“{name}” precisa ser descompactado antes: o RVC Monitor não olha dentro de arquivos compactados.</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}” é um log do VisualDL, que o RVC Monitor não consegue ler. Faça o treinador gravar eventos do TensorBoard.</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}” é um log do Weights &amp; Biases, que o RVC Monitor não consegue ler. Faça o treinador gravar eventos do TensorBoard.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>Não é possível ler “{file}” ({reason}). Os outros arquivos são mostrados, e este será tentado de novo.</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>“{file}” ainda não está aqui: por enquanto o disco só tem o nome. Será mostrado assim que chegar.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>Nada em “{file}” pôde ser lido: todos os registros estão danificados, então não há nada a mostrar. Copie-o de novo de onde foi gravado.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>Nada em “{file}” pode ser mostrado: nenhum valor tem um passo e uma hora que possam estar certos. Copie-o de novo de onde foi gravado.</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>“{name}” tem pesos mas nenhum log, então não há curvas para desenhar. Ponha o log de volta na pasta para vê-las.</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>Nenhum treino foi encontrado em “{folder}”. O RVC Monitor procura arquivos com “tfevents” no nome; eles ficam na pasta de um modelo dentro de “logs”.</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>“{folder}” não foi examinada: contém {what}.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>“{folder}” tem pastas demais para olhar todas. Abra a própria pasta “logs” para ver todos os treinos.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clássico</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>Espere até o total suavizado do gerador ficar claramente estável ou voltar a subir, e então ouça as épocas em torno do ponto mais baixo.</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Mínimos de mel</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>Ouça as épocas em que mel faz um vale, perto do ponto mais baixo do total do gerador, como nos guias de 2024.</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>Médias de muitos passos têm menos ruído: procure os pontos mais baixos do total médio do gerador.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>Procure cruzes (valores que não são números), KL perto ou abaixo de zero e gradientes que disparam.</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>Não é possível decodificar “{file}”: falta a biblioteca de som do sistema. Arquivos WAV funcionam mesmo assim.</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>Não é possível reproduzir som aqui: falta a biblioteca de som do sistema. As amostras ainda podem ser salvas como WAV.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>Nenhum dispositivo de som foi encontrado. Conecte fones ou caixas de som e aperte reproduzir de novo; mesmo assim, as amostras podem ser salvas como WAV.</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>Nenhum aviso é enviado ao celular, pois nenhum endereço é conhecido: veja Exibir → Avisos no celular.</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>O arquivo de chave “{file}” não pode ser lido ({error}).</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>“{file}” não contém uma chave privada do OpenSSH. Uma do PuTTY (.ppk) precisa antes ser exportada como tal; um .pub é só a metade pública.</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>O ponto mais recente de “{name}” traz uma hora que ainda não chegou ({when}): o relógio deste computador ou o daquele que o gravou está errado. Se o treino está em andamento, quem diz é a hora do arquivo.</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}” não tem som que possa ser decodificado aqui. Salve como arquivo WAV, que não precisa de decodificador, e escolha esse.</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}” não foi decodificado: o decodificador deste computador não responde. Salve como arquivo WAV, que não precisa de decodificador, e escolha esse.</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Por enquanto há um ponto de {tag}; são necessários pelo menos {needed} para ver uma tendência.</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Por enquanto há {points} pontos de {tag}; são necessários pelo menos {needed} para ver uma tendência.</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>A mais recente de antes de o treino quebrar.</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>No passo {where}, {curve} está {percent}% acima do mínimo (passo {lowest}), o que os altos e baixos podem esconder: pode ser tão boa quanto.</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>Na época {where}, {curve} está {percent}% acima do mínimo (época {lowest}), o que os altos e baixos podem esconder: pode ser tão boa quanto.</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>Para comparar: no passo {where}, {curve} está {percent}% acima do mínimo (passo {lowest}).</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Para comparar: na época {where}, {curve} está {percent}% acima do mínimo (época {lowest}).</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} épocas antes do mínimo. Aqui {curve} está {percent}% acima do valor mais baixo (época {lowest}), o que os altos e baixos podem esconder: pode ser tão boa quanto.</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} épocas depois do mínimo. Aqui {curve} está {percent}% acima do valor mais baixo (época {lowest}), o que os altos e baixos podem esconder: pode ser tão boa quanto.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Para comparar: {epochs} épocas antes do mínimo, {curve} está {percent}% acima do valor mais baixo (época {lowest}).</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Para comparar: {epochs} épocas depois do mínimo, {curve} está {percent}% acima do valor mais baixo (época {lowest}).</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Um início de “{name}” com um só ponto, de {begun}, foi deixado de lado: mostra-se o treino longo anterior. Ele assume o lugar quando tiver {few} pontos.</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Um início de “{name}” com {points} pontos, de {begun}, foi deixado de lado: mostra-se o treino longo anterior. Ele assume o lugar quando tiver {few} pontos.</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>Outras {n} pastas não foram examinadas.</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} mostra uma chave diferente da anterior ({fingerprint}), então pode ser outra máquina. Nada foi enviado a ela. Se foi reinstalada, remova a chave antiga de “{file}”.</translation>
    </message>
</context>
<context>
    <name>NoticeHistory</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>Nenhum aviso ainda.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Esvaziar a lista</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>Um treino começa</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>Um novo mínimo</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>Não melhora mais</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>A perda sobe</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>Problema nos números</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>Imagens mostram silêncio ou não mudam</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>Nenhum ponto novo há muito tempo</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>Um treino será interrompido</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Um treino foi interrompido</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Treino concluído</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>Todos os checkpoints ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>Todos os checkpoints ({n}, e {m} de um treino anterior)</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name} (treino anterior)</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Escolha um checkpoint</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>O último estado: o nome não diz o passo</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{time} an epoch, the last one {last}</source>
        <translation>{time} por época, a última {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>{time} por época</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>termina por volta de {time}</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>Termina por volta de {time}.</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>Termina por volta de {time}, com 80% entre {first} e {last}.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>Avisos no celular</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>Enviar avisos ao meu celular enquanto o programa roda</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>Com uma imagem da curva, se o serviço aceitar</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>Avisos por hora, no máximo</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>Endereços dos seus serviços, um por linha</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Me avisar</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Eles contêm segredos, por isso ficam no chaveiro do sistema e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>Este sistema não tem chaveiro, por isso eles valem só para esta sessão e não ficam guardados.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>Isto é um teste: os avisos serão assim.</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>Um endereço não foi reconhecido.</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}: enviado.</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}: não foi alcançado ou recusou.</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>Ainda não há endereço para enviar avisos.</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>Não é possível guardar mais de {n} endereços.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>Mostrar a diferença (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajustar à janela (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Tamanho real (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>Brilho e contraste originais</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Uma sobre a outra</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>Época anterior (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>Próxima época (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>Reproduzir todas as épocas como filme (espaço)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Seguir a mais recente</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>Ir a cada nova imagem assim que é registrada (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Mostrar nas curvas</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Imagens para ver</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>A frase inteira, original</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} ao lado de {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>passo {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>Nenhuma imagem foi registrada neste passo.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Gerada</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>Gerada menos original (laranja: mais forte, azul: mais fraca)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Época {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>Não há imagem do passo {n}: a mais próxima é do passo {near}.</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>Não há imagem da época {n}: a mais próxima é da época {near}.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>Passo {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>Época {epoch} · passo {step}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>Desde o início (h:mm:ss)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>Suavizado ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>Copia as linhas selecionadas, ou todas se não houver seleção</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>%Ln ponto à vista</numerusform>
            <numerusform>%Ln pontos à vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln ponto copiado</numerusform>
            <numerusform>%Ln pontos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln ponto copiado: uma planilha não aceita mais</numerusform>
            <numerusform>%Ln pontos copiados: uma planilha não aceita mais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} não está mais lá. Mostra-se o que foi lido; será retomada quando voltar.</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} não está lá. Será lida quando aparecer.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>byte {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>A leitura foi interrompida. O que já foi lido é mostrado, e nada novo virá. Abra a pasta de novo para continuar.</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>A demo não pôde começar: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>Abrir a pasta do RVC, a pasta logs ou a de um modelo</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>Algo está sendo convertido ou copiado, e mudar o idioma interrompe isso. Mudar o idioma agora? Se não, ele muda na próxima inicialização.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Outro idioma</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Ouvir as candidatas</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>Procurando o que já foi convertido…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>Convertendo {place} de {total}: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · faltam cerca de {n} s</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · faltam cerca de {n} min</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Teste agora a época {n}</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>esta época</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>O arquivo dela ainda pode surgir: o treino não chegou lá.</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>Arraste as alças. As setas movem o trecho entre elas; com Shift, só o fim; com Ctrl, um segundo por vez.</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>De {begin} a {end} segundos</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Abrir em outra máquina</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>um nome, um endereço IP ou ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>como nesta máquina</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>(outra)</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Abertas antes:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Porta:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Máquina:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuário:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>Pasta remota:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>Primeiro são tentadas as suas chaves e o seu agente SSH; a senha só é pedida onde for preciso. Nada é gravado naquela máquina, nunca, e os checkpoints ficam lá até você copiá-los.</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>Isso não é uma máquina: informe o nome ou o endereço IP dela.</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>só se a sua não estiver em ~/.ssh</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>Arquivo de chave:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Escolher um arquivo de chave</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>Regras de avaliação</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>Limites de saúde</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada antecipada</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Valores padrão</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>Mais sobre a lista de modelos</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtrar modelos</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>Parte do nome ou uma expressão regular como _v[23]$</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>Desenhar os {n}</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>Desenhar os {n} modelos que o filtro mostra</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>Não desenhar nenhum dos {n} modelos que o filtro mostra</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>Desenhar os {n} modelos da lista</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>Não desenhar nenhum dos {n} modelos</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>Colorir por grupos de nomes…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>Dar a cada modelo sua própria cor</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>Comparar treinos…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>Desenhar só o modelo selecionado</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Ainda não é uma expressão regular: {why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>Só este</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>Desenhá-lo também (Ctrl + clique)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir a pasta dele</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>Esquecer suas avaliações e notas de {name} e ocultá-lo? Os arquivos dele não são tocados.</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Esquecer um modelo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Dourado</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul-claro</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrom</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>treinando</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Ainda sem dados</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>passo {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Época {n}</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>Época {n}/{total}</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>Pesos, mas sem log</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>treinando</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>Passo {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>Amostras por época</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Passo {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>{n} de 5 estrelas, de ouvido</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>candidata {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>A amostra mais próxima da candidata {n}</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>Nenhum arquivo de voz deste modelo foi encontrado. Na aba de treino do Applio, ative “Save Every Weights” para ter épocas entre as quais escolher.</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>Nenhum arquivo de voz deste modelo foi encontrado. Na aba de treino do RVC, ative “Save a small final model to the &apos;weights&apos; folder at each save point” para ter épocas entre as quais escolher, e abra a pasta que contém logs e weights.</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>Nenhum arquivo de voz deste modelo foi encontrado junto aos logs. Faça o treinador guardar um checkpoint a cada poucas épocas, para ter entre quais escolher.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>A senha de {who}:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>A frase secreta da sua chave SSH, para {who}:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Não estava certa. Tente de novo.</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Guardar no chaveiro do sistema</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>Reabrir a última pasta ao iniciar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Janela e bandeja</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>Minimizar oculta a janela na bandeja</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>Fechar oculta a janela e continua acompanhando</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>Iniciar oculto na bandeja</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Iniciar com o Windows</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Me avisar</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio das</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até as</translation>
    </message>
    <message>
        <source>to</source>
        <translation>às</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Redefinir configurações…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>Apagar avaliações e avisos…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>Deixar todas as configurações como no início e esquecer as pastas recentes? Avaliações, avisos, treinos e checkpoints não são tocados.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Redefinir configurações</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>Apagar todas as avaliações, suas notas e a lista de avisos? Não dá para recuperá-las. Configurações, treinos e checkpoints não são tocados.</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>Apagar avaliações e avisos</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>O que está sendo convertido ou copiado é interrompido.</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>Época anterior, no mesmo ponto (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Reproduzir ou pausar (espaço)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>Próxima época, no mesmo ponto (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Repetir sem parar (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>Igualar volume</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>Reproduzir todas as épocas no mesmo volume, para que a mais alta não pareça melhor</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Kind of sample</source>
        <translation>Tipo de amostra</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>A/B às cegas…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>Comparar duas épocas sem ver qual é qual</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>Salvar como WAV…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Mostrar nas curvas</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>Este modelo não tem amostras faladas.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>passo {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>Esta amostra está cortada.</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>Salvar como WAV</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>Som WAV (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Salvo como “{file}”.</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>Avalie de ouvido: clique em uma estrela ou pressione de 1 a 5. 0 desfaz.</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>{n} de 5 estrelas</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sem avaliação</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>a perda está subindo</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>a perda não melhora mais</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>uma curva não teve um valor melhor</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>uma época terminou</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>os números estão quebrados</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>o disco está quase cheio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>suspender</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>hibernar</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>desligar</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>Parada automática: ligada</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>Parada automática: desligada</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>Parada automática: desligada (simulação: época {n})</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>Interrompe quando a época {n} terminar.</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>Interrompe quando a verificação de saúde achar um erro.</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>Interrompe quando restarem menos de {n} GB no disco.</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>Calculando o que a regra teria feito…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>A regra ainda não teria parado.</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>Isso não vale mais: agora ela não pararia.</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>A regra teria interrompido no passo {n}.</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>A regra teria interrompido na época {n}.</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>Interrompendo {name}…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name} será interrompido quando {file} estiver completo.</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name} será interrompido assim que o checkpoint mais recente estiver completo.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Parar agora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Suspender agora</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>Hibernar agora</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Desligar agora</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Continuar ligado</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>Parada automática: ligada (depois: {action})</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>Isso já vale: a contagem começa na hora.</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>Isso vale desde a época {n}: a contagem começa na hora.</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>Parada automática de um treino</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>Parar {name} automaticamente</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> épocas</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>A curva do veredito</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Há</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Melhora mínima</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Menos de</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>Espera o checkpoint mais recente ficar completo e faz uma contagem regressiva de dois minutos, em que você pode dizer não. Só o processo que treina exatamente este modelo é encerrado.</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>As épocas contam a partir de quando o veredito diz isso, muitas vezes depois da própria virada.</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>Mostrar o ponto</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>Primeiro é preciso converter duas candidatas.</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>Ninguém lembra mais de {n} sons: desmarque algumas candidatas.</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Torneio às cegas</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>Pergunta {n} de no máximo {most}</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A é melhor</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Não ouço diferença</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B é melhor</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuar depois</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>Ouça as duas e depois escolha. A e B têm o mesmo volume e seguem do mesmo ponto: as teclas A e B alternam no meio de uma palavra, 1, 2 e 3 respondem, S pula. Alguns pares vêm duas vezes, e um é duas vezes o mesmo som: isso mostra o quanto seus ouvidos são confiáveis.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Reproduzir {letter}</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>Dar estas estrelas mesmo assim</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>Ficou claro qual é a melhor: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>As estrelas estão nas suas avaliações.</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>Seus ouvidos não as distinguem</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>Perguntas respondidas: {n}.</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>Teste agora: {name}</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>Qualquer uma destas pode ser a melhor: {names}. Fique com a primeira delas: ela teve menos tempo para decorar o dataset. Nenhuma estrela foi dada.</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>a melhor com {percent}%</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>melhor que a seguinte com {percent}%</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>Resultado do torneio às cegas</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>Treinador</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>A pasta do Applio ou do RVC…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>O Python que o inicia…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>Procurar a partir da pasta acompanhada</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Nenhum encontrado</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>Escolha a pasta do treinador</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>Escolha o Python que inicia o treinador</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>treinando</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>mínimo já passou</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>sem treino</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor: nada sendo acompanhado</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}: {state}, época {epoch}</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>Abrir o RVC Monitor</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>Retomar avisos</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>Pausar avisos por 1 hora</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Pausar avisos até amanhã</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>Uma máquina desconhecida</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>“{host}” é a máquina que você quer?</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>Nunca houve conexão com ela a partir daqui. A chave dela tem a impressão digital
{fingerprint}
Compare-a com a que o dono ou a página da máquina informa. A partir de agora ela é conhecida, e uma máquina que mostrar outra chave será recusada.</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Sim, conectar</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Rising since here</source>
        <translation>Subindo desde aqui</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>Estável desde aqui</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>Uma curva suavizada com {weight} atrasa cerca de {points} pontos</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>Talvez esteja virando</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Melhorando</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>Estável desde {where}</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>Subindo desde {where}</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>Sem tendência visível</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>Quebrado desde {where}</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Ainda não dá para saber</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>a época {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>o passo {n}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>O veredito vem quando tudo estiver lido.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>Ouvir as candidatas</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>Fazer o treinador converter um clipe com cada uma e ouvir (Ctrl + H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>Como nos guias</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>Vales da curva bruta, como ensinam os guias. Medido em curvas cuja verdade é conhecida, uma época em um vale não é melhor que as de em volta.</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>Vale a pena ouvir</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>De qual curva são os vales</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>Vales do que combina com o treino</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>Vales de mel perto do menor total</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>Vales de mel</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>Vales do total médio</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>Vales do total</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>Avalie duas e veja qual testar</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Teste agora a época {n}</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>Copiar {n} para uma pasta…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>Veredito e o que vale a pena ouvir</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>As perdas do treino mostram onde olhar; não provam que uma voz passou do ponto. Seus ouvidos decidem.</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Época {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>Checkpoints para ouvir</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>Vale a pena ouvir</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>Marcar só os arquivos de “Vale a pena ouvir”</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>Candidatas ({n})</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
</context>
<context>
    <name>WheelHint</name>
    <message>
        <source>Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across</source>
        <translation>Alt + roda dá zoom em um gráfico; Ctrl + roda, só na vertical; Shift + roda, só na horizontal</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>Um treino anterior o deixou nesta pasta: as curvas não são dele.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epoca</numerusform>
            <numerusform>%Ln epoche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>%Ln valore minore o uguale a zero non ha posto su un asse logaritmico</numerusform>
            <numerusform>%Ln valori minori o uguali a zero non hanno posto su un asse logaritmico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>Mostra %Ln modello nascosto</numerusform>
            <numerusform>Mostra %Ln modelli nascosti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>%Ln epoca prima</numerusform>
            <numerusform>%Ln epoche prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>%Ln epoca dopo</numerusform>
            <numerusform>%Ln epoche dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>Si ferma quando la loss è in salita da %Ln epoca.</numerusform>
            <numerusform>Si ferma quando la loss è in salita da %Ln epoche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>Si ferma quando una curva non ha un valore migliore da %Ln epoca.</numerusform>
            <numerusform>Si ferma quando una curva non ha un valore migliore da %Ln epoche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln giorno fa</numerusform>
            <numerusform>%Ln giorni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>%Ln notifica precedente non è stata inviata.</numerusform>
            <numerusform>%Ln notifiche precedenti non sono state inviate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>%Ln avvio di pochi punti è messo da parte: si mostra il training lungo precedente.</numerusform>
            <numerusform>%Ln avvii di pochi punti sono messi da parte: si mostrano i training lunghi precedenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>%Ln punto dei file non si è potuto usare e non resta nulla da mostrare.</numerusform>
            <numerusform>%Ln punti dei file non si sono potuti usare e non resta nulla da mostrare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>%Ln punto dei file non si è potuto usare. Tutto il resto è mostrato.</numerusform>
            <numerusform>%Ln punti dei file non si sono potuti usare. Tutto il resto è mostrato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} verrà fermato tra %Ln secondo.</numerusform>
            <numerusform>{name} verrà fermato tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Il computer andrà in sospensione tra %Ln secondo.</numerusform>
            <numerusform>Il computer andrà in sospensione tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>Il computer andrà in ibernazione tra %Ln secondo.</numerusform>
            <numerusform>Il computer andrà in ibernazione tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>Il computer si spegnerà tra %Ln secondo.</numerusform>
            <numerusform>Il computer si spegnerà tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>Si ferma quando la loss non migliora da %Ln epoca e da un decimo dell&apos;addestramento.</numerusform>
            <numerusform>Si ferma quando la loss non migliora da %Ln epoche e da un decimo dell&apos;addestramento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>Osserva i training vocali e indica le epoche che vale la pena ascoltare. Legge i file scritti dal trainer e non li modifica mai.

Software libero con licenza MIT. Realizzato con Qt (LGPL), NumPy e TensorBoard. Icone di Lucide.</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>Informazioni su RVC Monitor</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n} s fa</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} min fa</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} h fa</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>Non sono state date stelle.</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>Questo modello non è più aperto; non è stato valutato nulla.</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>Preferita alla cieca a {name}</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>Entrambe sono dello stesso checkpoint; non è stato valutato nulla.</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>Valutate a orecchio: {name} {stars}, {other} {other_stars}.</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>Non c&apos;è un file vocale di {names}; la valutazione resta legata all&apos;epoca.</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>Confronto alla cieca</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Un&apos;epoca</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>L&apos;altra epoca</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>Nascondi i nomi e ascolta</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>Quali due epoche vuoi confrontare?</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>Il risultato entra nelle tue valutazioni: l&apos;epoca scelta riceve almeno una stella più dell&apos;altra.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A è migliore</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Non sento differenze</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B è migliore</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>Confronta altre due</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>Ascoltale entrambe, poi scegli. I tasti A e B passano dall&apos;una all&apos;altra a metà parola.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Riproduci {letter}</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A era {a}, B era {b}.</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>Hai preferito {name}.</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>Candidate</translation>
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
        <translation>Mostra questo punto sulla curva</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>Mostra sulla curva</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Step {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoca {n}</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value} smussato</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value} allo step {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>step {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>Vedi le sue immagini</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>Ascolta il campione più vicino</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>Non c&apos;è nessun modello con checkpoint da ascoltare.</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>Le candidate di {name} sono in conversione: un modello alla volta.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Mostra ancora {n}</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>Nella stessa valle della {n}.</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>Stesso file della {n}.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>Il valore più recente, smussato</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>Tieni questo grafico in alto</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>A tutta finestra (Invio o F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Torna a tutti i grafici (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>Salva, copia e altro</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>Non fissare più questo grafico</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>Fissati</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>Totale del generatore</translation>
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
        <translation>Avversaria del generatore</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminatore</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>Gradiente del generatore</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>Gradiente del discriminatore</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Learning rate</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>Validazione meno training</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>Totale del generatore, media</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel, media</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>Feature matching, media</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL, media</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>Avversaria del generatore, media</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>Discriminatore, media</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>Gradiente del generatore, media</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>Gradiente del discriminatore, media</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienti</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Tempo dall&apos;inizio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Loss di training</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>Torna a tutti i grafici</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>A tutta finestra</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Ultimi punti</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>Rimuovi tutti i segnaposto</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Sposta prima</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Sposta dopo</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>Mostra i punti in una tabella…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>Rimuovi questo segnaposto</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>Metti qui un segnaposto (Ctrl + clic)</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>Torna alla vista precedente</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Vai alla vista successiva</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>Curva smussata</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>Ordine nel riquadro</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>Zoom insieme su tutti i grafici</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>Mostra ogni tentativo dei modelli ripresi</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>Salva tutti i grafici come</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>Ripristina i fissati</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>Ripristina l&apos;ordine</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Immagine (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Disegno (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>Tutti i punti (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>Tutti i punti (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>Immagini con il verdetto</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>Come in TensorBoard: i minimi appaiono in ritardo</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>Centrata: i minimi appaiono dove sono</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>Come nell&apos;elenco dei modelli</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>Prima il più vicino al puntatore</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Prima il più basso</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Prima il più alto</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>Salva grafico</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>File {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>Salva tutti i grafici in questa cartella</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>Questi file esistono già: {names}. Sostituirli?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Sostituisci i file</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>Impossibile salvare {file}: {reason}. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} è stato salvato in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln grafico è stato salvato in {folder}.</numerusform>
            <numerusform>%Ln grafici sono stati salvati in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>e altri {n}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Smussato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Grezzo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Dall&apos;inizio</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Checkpoint prima</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>Smoothing</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>Smoothing, come numero</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Asse orizzontale</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Ignora i valori anomali</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>Non lasciare che singoli valori estremi schiaccino i grafici</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Asse verticale logaritmico</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Ultimi punti</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>Vai al punto più recente e resta lì (Fine)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>Mostra tutto (Home, o doppio clic su un grafico)</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>Altro sui grafici</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Dimensione dei grafici</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccola</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>Cerca grafici</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>Non è un&apos;espressione regolare ({reason}); viene cercata così com&apos;è.</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>Nessun grafico corrisponde.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Trascorso</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>Auto: {name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>Qui non si sa quanti step ha un&apos;epoca.</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>Si potrebbe calcolare dall&apos;elenco dei file, ma {lack}.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>Calcolo delle curve…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>Nessuna curva è stata ancora registrata. Appariranno qui da sole.</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>Il filtro dell&apos;elenco non lascia passare nessuno dei modelli disegnati.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>Non è disegnato nulla. Fai clic su un modello dell&apos;elenco o spunta la sua casella.</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>L&apos;immagine di {chart} è stata copiata: incollala dove vuoi.</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>Copia {file} in…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>Il percorso di {file} è stato copiato.</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>Scegli una cartella per {file} e il suo indice</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>Scegli una cartella da cui ascoltare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia in corso</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>Copia di {file}…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>Questa cartella ha già file con questi nomi:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>{n} di %Ln file è stato copiato in {folder}.</numerusform>
            <numerusform>{n} di %Ln file sono stati copiati in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file} è stato copiato in {folder}.</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>Non è stato trovato il suo .index.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln file è stato copiato in {folder}.</numerusform>
            <numerusform>%Ln file sono stati copiati in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>Non è stato copiato nulla: {folder} ha già tutto.</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>Copia {file} per ascoltarlo</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>Spunta ciò che vuoi ascoltare</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>La tua valutazione di {file}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Che cosa hai sentito?</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>Nota su {file}</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>Mostra {file} nella sua cartella</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>Copia {file} in…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>Scarica {file} e copialo in…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>Ascolta il campione</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostra nella sua cartella</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copia il percorso</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copia in…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>Scarica e copia in…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>Copia con il suo indice in…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Primo</translation>
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
        <translation>Campione del training, step {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>La clip con l&apos;ultimo taglio</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Riproduci la clip</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>Trascina qui un file audio o scegline uno.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>Campione del training</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>L&apos;ideale: da 5 a 15 secondi di una voce pulita senza musica, non presa dal dataset e oltre la sua estensione: note alte e basse, una “s”, un respiro. È lì che il troppo training si nota prima.</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>Audio ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Scegli una clip</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>Meno di 5 secondi: vi si può sentire poco.</translation>
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
        <translation>Salta i suggerimenti</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>Non tornano più; la guida (F1) dice le stesse cose</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} di {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>Il riquadro a destra è il verdetto: se questa voce migliora ancora, e perché. Fai clic sul suo “?”, o fermaci sopra il mouse, per leggere che cosa significa.</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>Sotto il verdetto ci sono le poche epoche da ascoltare. Fai clic su una: le curve mostrano dov&apos;è.</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>È tutto. Ora tocca a te: trascina la tua cartella logs su questa finestra o sceglila con Ctrl + O.</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>Colora per gruppi di nomi</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>Chiudi; i colori restano</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>Un&apos;espressione regolare. Hanno lo stesso colore i modelli in cui coincide la parte tra parentesi o, senza parentesi, tutto il testo trovato: {example} dà un solo colore alle versioni di una voce. I modelli che non corrispondono sono grigi.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Non è ancora un&apos;espressione regolare: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>Nessun modello ha un nome così, quindi sono tutti grigi.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>Tempo per epoca</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>Le mie stelle</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Totale minimo</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>Mel minima</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>Step per epoca</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch size</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Pretrained</translation>
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
        <translation>Minuti di dati</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Parlanti</translation>
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
        <translation>Confronta i training</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salva come CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>Impossibile scrivere {file}: {why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> semitoni</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>12 porta una voce grave verso una acuta, −12 il contrario</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>Con l&apos;indice</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>Senza, senti il checkpoint e nient&apos;altro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>Questo modello non ha un file .index</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>Quando non c&apos;è un training in corso</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>Ora, sulla scheda grafica</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>Ora, sul processore</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>Aspetta che il training sia finito o in pausa.</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>Occupa fino a 2 GB della memoria della scheda; con un training in corso rallentano entrambi.</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>La scheda resta libera; uno o due minuti per candidata.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Clip e candidate</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>Continuare a osservare a finestra chiusa?</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>L&apos;icona accanto all&apos;orologio resta e ti avvisa quando arriva un minimo o finisce un training. Puoi cambiarlo nelle impostazioni.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>Apri prima una cartella; TensorBoard mostrerà quella.</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>Avvio di TensorBoard per {folder}…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard è attivo su {address}, ma non si è potuto aprire un browser.</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard non si è avviato. Qui tutto funziona anche senza.</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>questo step</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>questa epoca</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>sull&apos;host, {n} MB</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>non ancora qui, {n} MB</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Rilascia per aprire</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} g {h} h</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} g</translation>
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
        <translation>La curva del verdetto</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>Più basso è meglio (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>Più alto è meglio (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>Usa un valore di riferimento</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>Osserva (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>Direzione (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>Miglioramento minimo (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>Pazienza in epoche (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>Epoca iniziale, 0 è la prima (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>Valore da battere (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Dice solo dove EarlyStopping di Keras si sarebbe fermato. Non ferma nulla e il verdetto non lo usa.</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>Mostra la migliore</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>Mostra lo stop</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>Servono la durata di un&apos;epoca e il tag osservato; uno dei due manca.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Early stopping</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>Early stopping: non ancora</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>Early stopping: epoca {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>Coppie tornate: {n}; stessa risposta per {agreed} di loro.</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>Di un suono riprodotto due volte hai sentito che era lo stesso.</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>Di un suono riprodotto due volte ne hai preferito uno: attenzione.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>Trascina qui la tua cartella logs di RVC</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>La cartella di RVC o di Applio, la sua cartella logs o quella di un solo modello: vanno bene tutte. Al suo interno non viene mai cambiato nulla.</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>Qui non c&apos;è ancora un training</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>Appena qui inizia un training, apparirà da solo.</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Ricerca dei training…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparazione della demo…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>Si simulano due training, e uno dei due continua.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Aperte di recente</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova la demo</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>Guarda un training simulato andare in overtraining sotto i tuoi occhi</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>Qualcosa è andato storto nel programma stesso. Il programma continua, e il tuo training e i suoi file non sono stati toccati. Se si comporta in modo strano, riavvialo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Apri la cartella del log</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Pellicola</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rotta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Mostra questo punto sulla curva</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>Limiti…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>Cambia quando un valore conta come cattivo segno</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>Cartelle su {host}</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Cartella superiore</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Scegli questa cartella</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>Lettura delle cartelle…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>Non contiene cartelle.</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>Scende ancora alla fine</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>Piatta dalla linea</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>Risale dalla linea</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>Totale del generatore</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>Nella guida non c&apos;è nulla con tutte queste parole.</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>Smoothing {weight}; i grafici fissati restano come sono.</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>Smoothing {weight}; fissa {charts}.</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>Che cosa si può ascoltare</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>La clip originale</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Non convertita</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Non ancora convertita</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>Ascolta le candidate di {name}</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Ricerca del trainer…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>Così com&apos;è il trainer non può convertire: vedi “Clip e candidate”.</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Lettura della clip…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>Scegli prima una clip.</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>Spunta le candidate da ascoltare.</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>Le candidate di {name} sono pronte da ascoltare.</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>Aspetta che il training di {name} sia finito o in pausa.</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>Pronte da ascoltare: {n}; non convertite: {failed}.</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>Pronte da ascoltare: {n}.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Clip e candidate</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Torneo alla cieca</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>Che cos&apos;è?</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Connessione a {host}…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>Download da {host}: {done} di {total} MB.</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>Si mostra ciò che era già arrivato.</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>Connessione assente dalle {time}; tornerà da sola.</translation>
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
        <translation>Totale del generatore salta a</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>Gradiente del generatore resta sopra</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>Gradiente del discriminatore resta sopra</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL scende sotto</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL resta più vicina a zero di</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>Discriminatore resta più vicino a zero di</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel è bloccata a</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL è bloccata a</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>Learning rate devia dal suo corso del</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>Punti di fila prima di avvisare</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>Tollerato all&apos;inizio di un training</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>Torneo alla cieca…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>Ripeti di nuovo tutta la clip (Backspace)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>La clip originale</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Non c&apos;è ancora una clip.</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>Impossibile convertire questa candidata.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>Non è ancora convertita.</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>Ciò che ogni candidata ha dovuto cantare, per confronto.</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>Le ultime parole del trainer:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Ferma la lettura</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>Lettura: {done} di {total} MB</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Ricerca dei training…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Apri cartella…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>Apri su un&apos;altra &amp;macchina…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prova la &amp;demo</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>Apri in &amp;TensorBoard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>&amp;Confronta i training…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>&amp;Ascolta le candidate…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>&amp;Notifiche…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>Notifiche sul tele&amp;fono…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>&amp;Regole di giudizio…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasti e mouse</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>&amp;Informazioni su RVC Monitor</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparazione della demo…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>Ciò che hai rilasciato non contiene cartelle o file di questo computer. Trascina una cartella logs.</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Step {step}: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>Epoca {epoch}: {value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{change} in {steps} ({time})</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{change} in {epochs} ({steps}, {time})</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>Vedi le immagini dello step {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>Ascolta il campione più vicino allo step {n}</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>Vedi le immagini dell&apos;epoca {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>Ascolta il campione più vicino all&apos;epoca {n}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>Qui {curve} tocca il minimo, secondo il verdetto.</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>La più recente: così suona la voce adesso.</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>Qui {curve} tocca il minimo, una volta smussati gli alti e bassi.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>Il tratto in cui {curve} è più bassa nell&apos;ultimo terzo del training.</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>Qui {curve} forma una valle nell&apos;ultimo terzo del training, {percent}% sotto ciò che la circonda.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>Il tratto in cui {curve} è più bassa intorno al minimo.</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>Qui {curve} forma una valle vicino al minimo, {percent}% sotto ciò che la circonda.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>Qui {curve} forma una valle {epochs} epoche prima del minimo, {percent}% sotto ciò che la circonda.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>Qui {curve} forma una valle {epochs} epoche dopo il minimo, {percent}% sotto ciò che la circonda.</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>Il valore più basso che {curve} ha qui: {value}.</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>Il singolo valore più basso che {curve} ha qui, {value}. Può bastare un batch fortunato, quindi fidati delle tue orecchie.</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>Nessun checkpoint di questo modello è stato ancora trovato.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>Il checkpoint più vicino dista {distance} epoche. Salvi ogni {interval} epoche: la prossima volta salva più spesso.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>Il checkpoint più vicino dista {distance} epoche; altri più vicini potrebbero essere stati eliminati.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>Le epoche {low} e {high} sono quelle che ti suonano meglio, e fra loro non è rimasto nulla. L&apos;epoca {epoch} è la più vicina che esista.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>Le epoche {low} e {high} sono quelle che ti suonano meglio. L&apos;epoca {epoch} sta fra le due.</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>la loss del generatore</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>la loss media del generatore</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>la loss mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>la loss mel media</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>la loss di validazione</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>la loss di training</translation>
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
        <translation>la loss avversaria (adv)</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>Impossibile giudicare “{name}” per un errore di RVC Monitor ({error}). Le sue curve sono mostrate e gli altri modelli sono giudicati come sempre. Segnalalo con il file rvcmonitor.log; si riproverà al prossimo punto.</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>Qui {tag} non era un numero e si è ripreso da solo. Una volta non fa danni; se succede più volte, aiuta un learning rate più basso o il training senza fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>Da qui in poi {tag} non è più un numero, anche se le loss lo sono ancora.</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>Nessun valore di {tag} è un numero: non si è imparato nulla. Fai il training senza fp16 (alcune schede non reggono la mezza precisione) e cerca file muti o danneggiati nel dataset.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>Qui {tag} non è più un numero. Ciò che viene dopo è perso: torna a {file} e prova un learning rate più basso o il training senza fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>Qui {tag} non è più un numero. Ciò che viene dopo è perso: riprova con un learning rate più basso o senza fp16.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} salta a molte volte il suo livello abituale e non torna indietro. Riprendi da un checkpoint precedente, con learning rate o batch size più bassi.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>Qui {tag} salta a molte volte il suo livello abituale, poi è tornato. Se succede di nuovo, usa un learning rate più basso o un batch più grande.</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl è sotto zero, il che non ha senso. Il modello si sta sfaldando: cerca silenzi e file danneggiati nel dataset e riparti da un checkpoint buono.</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl è bloccata vicino a zero: la voce non usa più ciò che le dice la parte testuale. Da qui in poi ascolta con attenzione; spesso è meglio un checkpoint precedente.</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} resta sopra {limit}: il training è instabile. Di solito si abbassa il learning rate, si usa un batch più grande o si ripulisce il dataset.</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>La loss del discriminatore è crollata a zero: vince sempre, e la voce non impara più nulla da lui. Riprendi da un checkpoint precedente o riparti dai modelli pretrained.</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} è bloccato a {clip}. I trainer tagliano lì ciò che mostrano, quindi il valore reale è più alto: controlla il dataset e i modelli pretrained.</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>Il learning rate è zero: da qui in poi non si impara nulla. Controlla le impostazioni del training.</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Il learning rate passa di colpo da {before} a {after}. Se non l&apos;hai cambiato tu, guarda con quali impostazioni è partito il trainer.</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>Da molto più tempo del solito non viene scritto nulla, anche se il training non è finito. Guarda la finestra del trainer: potrebbe essersi fermato per un errore.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Qui il learning rate è {rate}, mentre la configurazione indica {expected}. Se non l&apos;hai cambiato tu, guarda con quali impostazioni è partito il trainer.</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>L&apos;early stopping non ha ancora guardato nessuna epoca di {tag}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>Con l&apos;early stopping su {tag} il training continuerebbe; la migliore finora è l&apos;epoca {best}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>Con l&apos;early stopping su {tag} il training si sarebbe fermato all&apos;epoca {stopped}; la migliore è l&apos;epoca {best}.</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>Muto: non c&apos;è voce sopra {decibels} dB.</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>Saturo: {percent}% dei campioni è al massimo.</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>{semitones} semitoni sopra l&apos;intonazione della clip.</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>{semitones} semitoni sotto l&apos;intonazione della clip.</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>Gli acuti (da 4 a 12 kHz) sono {decibels} dB più deboli che nella maggior parte degli altri.</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>Dallo step {where} in poi, le immagini generate non mostrano alcuna voce. Nulla di ciò che è stato addestrato da allora è consigliato, qualunque cosa dicano le loss.</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>Dall&apos;epoca {where} in poi, le immagini generate non mostrano alcuna voce. Nulla di ciò che è stato addestrato da allora è consigliato, qualunque cosa dicano le loss.</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>Le due immagini hanno assi diversi, quindi la loro differenza non dice nulla.</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>L&apos;immagine dice di misurare {width} × {height} pixel, troppo per aprirla.</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>Questo record non contiene un&apos;immagine leggibile.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>L&apos;immagine è danneggiata e non si può mostrare ({detail}).</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>Impossibile controllare le immagini e l&apos;audio di “{name}” per un errore di RVC Monitor ({error}). Si possono ancora vedere e ascoltare, e gli altri modelli sono controllati come sempre. Segnalalo con il file rvcmonitor.log.</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>Un audio è troncato; viene riprodotto fin dove arriva.</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>L&apos;immagine generata è vuota: silenzio.</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>L&apos;immagine generata non si muove: silenzio o un ronzio costante.</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>L&apos;immagine generata non somiglia più all&apos;originale.</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>L&apos;immagine generata ha perso le linee sottili della voce.</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>L&apos;immagine generata è sempre la stessa.</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>Le immagini generate sono vuote dallo step {first} allo step {last} ({count}): il modello produce silenzio. Usa un checkpoint precedente.</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>Le immagini generate non si muovono dallo step {first} allo step {last} ({count}): silenzio o un ronzio costante. Usa un checkpoint precedente.</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Le immagini generate non somigliano agli originali dallo step {first} allo step {last} ({count}). Ascolta prima di usare un checkpoint di quel tratto.</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Le immagini generate hanno perso le linee sottili della voce dallo step {first} allo step {last} ({count}). Ascolta prima di usare un checkpoint di quel tratto.</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>Le immagini generate sono uguali dallo step {first} allo step {last} ({count}), qualunque sia l&apos;originale: il modello potrebbe essere collassato. Usa un checkpoint precedente.</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>Questo record non contiene audio WAV.</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>L&apos;audio è danneggiato: la sua intestazione è troncata.</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>L&apos;audio è troppo lungo per essere aperto ({seconds} s).</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>L&apos;audio è di un tipo che non si può riprodurre ({detail}).</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>L&apos;audio è danneggiato: non ha campioni.</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}: il training continua all&apos;epoca {epoch}.</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}: è iniziato un training.</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}: nuovo minimo allo step {step}.</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}: nuovo minimo all&apos;epoca {epoch}.</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}: non migliora più. {reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}: probabile overtraining; il minimo è passato.</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}: probabile overtraining. Epoche da provare: {epochs}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}: il training è finito.</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}: da molto tempo nessun punto nuovo. È ancora in corso?</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>Più lento del solito: dall&apos;epoca {epoch} un&apos;epoca dura un {percent}% in più. La causa può essere un disco pieno, una scheda con la memoria piena o un altro programma.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Non è stato ancora registrato nulla.</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>Bisogna conoscere le epoche, e nulla le indica.</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>La loss è in salita da {epochs} epoche.</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>La loss non migliora da {epochs} epoche.</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>Questo training non registra il tag da osservare.</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>Da {patience} epoche {tag} non fa meglio che all&apos;epoca {best}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>L&apos;epoca {epoch} è finita.</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>Non si sa quanto spazio ha il disco.</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>Sul disco restano solo {free} GB.</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>Le loss di training e di validazione scendono entrambe: c&apos;è ancora margine, continua.</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>La loss di validazione scende ancora, quella di training no: continua finché scende.</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>La loss di validazione è ferma mentre quella di training scende: siamo vicini all&apos;overfitting.</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>La loss di validazione sale mentre quella di training scende: overfitting, da quando la loss di validazione era al minimo.</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>Le loss di training e di validazione sono ferme entrambe: non si impara più nulla, e non c&apos;è ancora overfitting.</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>Le loss di training e di validazione salgono entrambe: non è overfitting, è il training stesso che è diventato instabile.</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>Una curva smussata con {weight} mostra il suo minimo più tardi di dov&apos;è: è in ritardo di circa {points} punti.</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>Nell&apos;ultimo terzo del training, in salita: {rising}; in discesa: {falling}. Il totale sale perché ciò che sale pesa di più.</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>Nell&apos;ultimo terzo del training, in discesa: {falling}; in salita: {rising}. Il totale scende perché ciò che scende pesa di più.</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>Le parti della loss non vanno insieme. Nell&apos;ultimo terzo del training, in discesa: {falling}; in salita: {rising}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} e {rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>Poco fa sembrava in salita, ma da allora la loss è scesa più in basso di prima: quella risposta è ritirata.</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>Non è ancora chiaro se {curve} scende ancora: gli alti e bassi potrebbero nasconderlo. Lo diranno altre epoche.</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>In questo log non c&apos;è nessuna delle loss che RVC Monitor conosce, quindi non c&apos;è modo di giudicarlo. Le sue curve sono mostrate lo stesso.</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>Questo modello non ha ancora registrato una loss del generatore.</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>Questo log contiene immagini o audio ma nessuna loss, quindi non c&apos;è modo di giudicarlo. Guarda e ascolta.</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>Qui ci sono pesi ma nessun log, quindi non c&apos;è modo di giudicarli. Ascoltali, o rimetti il log (un file con “tfevents” nel nome) in questa cartella.</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>C&apos;è un log, ma non vi si può leggere nulla, quindi non c&apos;è nulla da giudicare. Copialo di nuovo da dove è stato scritto, o ascolta i checkpoint presenti.</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Tutti i {written} punti hanno lo stesso step, quindi il loro ordine nel tempo non è noto: questo log non dice come è andata la loss.</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Di {written} punti solo {points} hanno uno step proprio, quindi il loro ordine nel tempo non è noto: questo log non dice come è andata la loss.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>Nessuna tendenza visibile per {curve}.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>Nessuna tendenza visibile: nell&apos;ultimo terzo del training {curve} è variata fra {low} e {high}%.</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>Fino a poco fa {curve} scendeva, sotto gli alti e bassi. Forse ora sta cambiando rotta, ma non è ancora certo.</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>Sotto tutti gli alti e bassi, {curve} continua a scendere; nulla indica ancora una svolta.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Tra gli step {first} e {last}, probabilmente intorno a {lowest}, {curve} ha toccato il minimo. Da allora è salita di circa {percent}%: più di quanto spieghino i soliti alti e bassi.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Tra le epoche {first} e {last}, probabilmente intorno alla {lowest}, {curve} ha toccato il minimo. Da allora è salita di circa {percent}%: più di quanto spieghino i soliti alti e bassi.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Tra gli step {first} e {last}, probabilmente intorno a {lowest}, {curve} ha smesso di scendere. Da allora oscilla soltanto, senza andare più in basso o più in alto.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Tra le epoche {first} e {last}, probabilmente intorno alla {lowest}, {curve} ha smesso di scendere. Da allora oscilla soltanto, senza andare più in basso o più in alto.</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>Qui {curve} non ha nessun valore che sia un numero: questo training non ha funzionato fin dall&apos;inizio.</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>Il training si è rotto allo step {where}. Che cosa c&apos;era prima: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>Il training si è rotto all&apos;epoca {where}. Che cosa c&apos;era prima: {before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>{trainer} in “{folder}” è di una versione da non avviare sul processore: cambierebbe per sempre le sue impostazioni di training. Fagli usare la scheda grafica o scegli un&apos;installazione più recente.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>Nessuna scheda grafica NVIDIA trovata, e {trainer} in “{folder}” è di una versione da non avviare senza: cambierebbe per sempre le sue impostazioni di training. Scegli Applio 3.2.9 o successivo, o RVC 2.3.</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>Questa voce è stata addestrata con un embedder personale, e nessun file dice quale. Con un altro suonerebbe male, quindi non viene convertita.</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>Questa voce è stata addestrata con l&apos;embedder {embedder}, che {trainer} non ha. Con un altro suonerebbe male: scegli un&apos;installazione di Applio.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>File mancanti a {trainer} in “{folder}”: {files}. Converti una volta una clip nella sua finestra, così scarica ciò che manca, e riprova.</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>Impossibile avviare “{python}” ({error}): esegui di nuovo l&apos;installazione del trainer.</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>Dopo {minutes} minuti il trainer non aveva finito ed è stato chiuso. Forse qualcos&apos;altro occupa la scheda grafica: riprova più tardi.</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>Nessun trainer in grado di convertire trovato in “{folder}” né sopra: scegli la cartella in cui è installato Applio o RVC.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>{trainer} in “{folder}” non ha un suo Python ({places}): ripeti l&apos;installazione o scegli il Python che lo avvia.</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>Mangio-RVC in “{folder}” non può convertire per un altro programma: la sua riga di comando fa domande, non segnala gli errori e riscrive le sue impostazioni. Le sue voci funzionano in Applio e in RVC: scegli uno di questi.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>{trainer} in “{folder}” crea voci di un altro tipo, che RVC Monitor non può ancora far convertire.</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>Il trainer in “{folder}” è di una versione la cui riga di comando non è nota. Lo sono quelle di Applio dalla 3.2.0 e di RVC dalla 2.2.231006, e le voci dell&apos;uno funzionano nell&apos;altro.</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>C&apos;era troppo poca memoria: aspetta la fine del training o chiudi altri programmi, e riprova.</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>Il trainer è inciampato nelle lettere di un nome. Sposta la sua cartella in un percorso con sole lettere latine senza accenti.</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>Il trainer ha una riga di comando diversa da quella indicata dai suoi file. Segnalalo con la versione del trainer.</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>L&apos;installazione del trainer è incompleta: esegui di nuovo il suo programma di installazione.</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>Il trainer non ha potuto caricare questo checkpoint: il file è danneggiato o di un altro tipo.</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>La scheda grafica ha avuto un errore. Riprova; se continua, riavvia il computer.</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>Il trainer non ha trovato un file che gli serve: forse è incompleto.</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>Il trainer è terminato senza scrivere audio.</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>Il trainer ha scritto un file vuoto.</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>Il trainer ha scritto un file che non è audio: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>Il trainer si è interrotto mentre scriveva l&apos;audio.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>Il trainer ha scritto un audio di soli {seconds} s.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>Il trainer ha scritto un audio di {seconds} s, mentre la clip dura {clip} s.</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Impossibile conservare la clip in “{folder}” ({error}): libera spazio e riprova.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>Al momento “{file}” non si può leggere: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>“{file}” non si può leggere ({error}), quindi non si ascolta.</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>Impossibile conservare audio in “{folder}” ({error}): libera spazio e riprova.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>Impossibile esaminare “{folder}” ({error}).</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>Impossibile conservare in “{folder}” ciò che arriva dall&apos;altra macchina ({error}): libera spazio.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>Impossibile salvare {file} ({error}). Il programma continua, ma non ricorderà le tue scelte.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>C&apos;è troppo poca memoria.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>Impossibile scrivere “{file}”: {reason}.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>Questa immagine o questo audio in “{file}” non si può usare per un errore di RVC Monitor ({error}). Gli altri sì. Segnalalo con il file rvcmonitor.log.</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>Un indirizzo del tuo telefono non è riconosciuto.</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>Una notifica non è arrivata al tuo telefono ({services}). Si riproverà con la prossima.</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name} verrà fermato tra due minuti. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name} è stato fermato. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name} è stato fermato. {reason} Epoche da provare: {epochs}.</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>Il sistema non permette a questo programma di chiuderlo. Chiudilo tu.</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>Impossibile fermare {name}. {why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>Il computer resta acceso: il sistema non ha potuto fare ciò che volevi.</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>Il computer resta acceso, perché {name} è in training.</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>Il training è finito da solo.</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>Il programma ha commesso un errore; il suo log dice quale.</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>Non è stato possibile calcolarlo.</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host} non ha una cartella “{path}”.</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} qui non è noto, e la sua chiave {fingerprint} non è stata accettata.</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host} ha rifiutato l&apos;accesso a “{user}”.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>{host} non è raggiungibile ({error}).</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>La connessione a {host} si è interrotta ({error}).</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>Non ha ancora un file di eventi.</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>È in corso su un altro computer, {host}.</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>Più processi ne fanno il training insieme.</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>Nessun processo di questo computer dice, con la riga di comando o con i file del modello, di farne il training.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} è già lì: scegli un altro posto per la copia.</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} non ha abbastanza spazio: servono {needed} MB e sono liberi {free} MB. Non è stato copiato nulla; libera spazio o scegli un&apos;altra unità.</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} è in scrittura in questo momento e non è stato copiato: riprova tra poco.</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} non ha più spazio per {file}. Non è rimasto nulla di copiato a metà: libera spazio o scegli un&apos;altra unità.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>Impossibile copiare {file} in {folder}: uno dei due non c&apos;è più.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>Impossibile copiare {file} in {folder}: non è permesso scrivere lì, o un file con quel nome è in uso.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>Impossibile copiare {file} in {folder}: {error}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>Impossibile leggere {file} ({error}). Resta com&apos;è; il programma ricomincia da capo e non ricorderà ciò che vi conserva.</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>Ciò che il programma ricordava non era comprensibile, quindi si ricomincia da capo. Il vecchio file è conservato come {file}.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>Questa immagine o questo audio in “{file}” (al byte {offset}) è danneggiato e non si può mostrare.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>Questa immagine o questo audio in “{file}” (al byte {offset}) risulta di gran lunga troppo grande, quindi non viene aperto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>“{file}” è danneggiato al byte {offset}. Ciò che lì non si è potuto leggere è omesso; tutto ciò che viene prima e dopo è mostrato.</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>“{file}” contiene un record insolitamente grande al byte {offset}. È omesso; tutto ciò che viene prima e dopo è mostrato.</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>“{file}” non è un file di eventi di TensorBoard, quindi non c&apos;è nulla da mostrarne.</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>filelist.txt non è nella cartella del modello</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>la batch size non è né in train.log né in model_info.json</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json non indica la hop length</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>alcune clip elencate in filelist.txt non sono più su questo computer</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>“{file}” contiene valori il cui step o la cui ora non possono essere giusti. Sono omessi; tutto il resto è mostrato.</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>i nomi dei checkpoint</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>le epoche salvate in G_*.pth</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>la distanza tra i punti registrati</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>il learning rate</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>le epoche registrate</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>il log, che conta in epoche</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt e la batch size</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>Impossibile leggere “{name}” fino in fondo per un errore di RVC Monitor ({error}). Ciò che era già stato letto è mostrato, gli altri modelli sono osservati come sempre e si riproverà con questo. Se continua così, segnalalo con il file rvcmonitor.log.</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>Impossibile esaminare “{folder}” per un errore di RVC Monitor ({error}). Le altre cartelle sono mostrate, e si riproverà con questa. Se continua così, segnalalo con il file rvcmonitor.log.</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>un&apos;installazione di Python</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>ciò che Git tiene per sé</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>pacchetti di Node.js</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>Windows stesso</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>ciò che è stato eliminato</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>“{name}” va prima decompresso: RVC Monitor non guarda dentro gli archivi.</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}” è un log di VisualDL, che RVC Monitor non sa leggere. Fai scrivere al trainer eventi di TensorBoard.</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>“{name}” è un log di Weights &amp; Biases, che RVC Monitor non sa leggere. Fai scrivere al trainer eventi di TensorBoard.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>“{file}” non si può leggere ({reason}). Gli altri file sono mostrati, e questo verrà ritentato.</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>“{file}” non è ancora qui: il disco per ora ne ha solo il nome. Verrà mostrato appena arriva.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>Non si è potuto leggere nulla in “{file}”: ogni suo record è danneggiato, quindi non c&apos;è nulla da mostrarne. Copialo di nuovo da dove è stato scritto.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>Nulla in “{file}” si può mostrare: nessun suo valore ha uno step e un&apos;ora che possano essere giusti. Copialo di nuovo da dove è stato scritto.</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>“{name}” ha i pesi ma nessun log, quindi non ci sono curve da disegnare. Rimetti il log nella sua cartella per vederle.</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>Nessun training trovato in “{folder}”. RVC Monitor cerca file con “tfevents” nel nome; stanno nella cartella di un modello dentro “logs”.</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>“{folder}” non è stata esaminata: contiene {what}.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>“{folder}” contiene troppe cartelle per guardarle tutte. Apri direttamente la cartella “logs” per vedere ogni training.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classica</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>Aspetta che il totale smussato del generatore diventi chiaramente piatto o risalga, poi ascolta le epoche intorno al suo punto più basso.</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Minimi di mel</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>Ascolta le epoche in cui mel forma una valle, vicino al punto più basso del totale del generatore, come nelle guide del 2024.</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>Le medie su molti step hanno meno rumore: cerca i punti più bassi del totale medio del generatore.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>Cerca croci (valori che non sono numeri), KL vicina o sotto zero e gradienti che schizzano in alto.</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>Impossibile decodificare “{file}”: manca la libreria audio del sistema. I file WAV si possono usare lo stesso.</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>Qui non si può riprodurre audio: manca la libreria audio del sistema. I campioni si possono comunque salvare come WAV.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>Nessun dispositivo audio trovato. Collega cuffie o casse e premi di nuovo play; i campioni si possono comunque salvare come WAV.</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>Al telefono non arriva nessuna notifica, perché non si conosce alcun indirizzo: vedi Vista → Notifiche sul telefono.</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>Il file della chiave «{file}» non si può leggere ({error}).</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>«{file}» non contiene una chiave privata di OpenSSH. Una di PuTTY (.ppk) va prima esportata come tale; un .pub è solo la metà pubblica.</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>Il punto più recente di “{name}” porta un&apos;ora che deve ancora venire ({when}): l&apos;orologio di questo computer o di quello che l&apos;ha scritto è sbagliato. Se il training è in corso lo dice invece l&apos;ora del suo file.</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}” non contiene audio che qui si possa decodificare. Salvalo come file WAV, che non richiede decodificatore, e scegli quello.</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>“{file}” non è stato decodificato: il decodificatore di questo computer non risponde. Salvalo come file WAV, che non richiede decodificatore, e scegli quello.</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Finora c&apos;è un solo punto di {tag}; ne servono almeno {needed} per vedere una tendenza.</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Finora ci sono {points} punti di {tag}; ne servono almeno {needed} per vedere una tendenza.</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>La più recente prima che il training si rompesse.</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>Allo step {where} {curve} è un {percent}% sopra il suo minimo (step {lowest}), e gli alti e bassi possono nasconderlo: può essere altrettanto buona.</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>All&apos;epoca {where} {curve} è un {percent}% sopra il suo minimo (epoca {lowest}), e gli alti e bassi possono nasconderlo: può essere altrettanto buona.</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>Per confronto: allo step {where} {curve} è un {percent}% sopra il suo minimo (step {lowest}).</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Per confronto: all&apos;epoca {where} {curve} è un {percent}% sopra il suo minimo (epoca {lowest}).</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} epoche prima del minimo. Qui {curve} è un {percent}% sopra il suo valore più basso (epoca {lowest}), e gli alti e bassi possono nasconderlo: può essere altrettanto buona.</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} epoche dopo il minimo. Qui {curve} è un {percent}% sopra il suo valore più basso (epoca {lowest}), e gli alti e bassi possono nasconderlo: può essere altrettanto buona.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Per confronto: {epochs} epoche prima del minimo {curve} è un {percent}% sopra il suo valore più basso (epoca {lowest}).</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Per confronto: {epochs} epoche dopo il minimo {curve} è un {percent}% sopra il suo valore più basso (epoca {lowest}).</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Un avvio di “{name}” con un solo punto, del {begun}, è messo da parte: si mostra il training lungo precedente. Ne prenderà il posto quando avrà {few} punti.</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Un avvio di “{name}” con {points} punti, del {begun}, è messo da parte: si mostra il training lungo precedente. Ne prenderà il posto quando avrà {few} punti.</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>Altre {n} cartelle non sono state esaminate.</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} mostra una chiave diversa da prima ({fingerprint}), quindi potrebbe essere un&apos;altra macchina. Non le è stato inviato nulla. Se è stata reinstallata, togli la sua vecchia chiave da «{file}».</translation>
    </message>
</context>
<context>
    <name>NoticeHistory</name>
    <message>
        <source>Notices</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>Ancora nessuna notifica.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Svuota l&apos;elenco</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>Inizia un training</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>Un nuovo minimo</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>Non migliora più</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>La loss sale</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>Problemi nei numeri</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>Immagini mute o ferme</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>Nessun punto nuovo da molto tempo</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>Un training sta per essere fermato</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Un training è stato fermato</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Training finito</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>Tutti i checkpoint ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>Tutti i checkpoint ({n}, e {m} di un training precedente)</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name} (training precedente)</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Scegli un checkpoint</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>L&apos;ultimo stato: il nome non dice lo step</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
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
        <translation>{time} per epoca, l&apos;ultima {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>{time} per epoca</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>fine: {time} circa</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>Fine: {time} circa.</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>Fine: {time} circa, con l&apos;80% tra {first} e {last}.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>Notifiche sul telefono</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>Invia notifiche al mio telefono mentre il programma è in funzione</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>Con un&apos;immagine della curva, se il servizio la accetta</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>Notifiche all&apos;ora, al massimo</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>Indirizzi dei tuoi servizi, uno per riga</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>Lettura del portachiavi…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Invia una prova</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Avvisami</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Contengono dati segreti, quindi stanno nel portachiavi del sistema e da nessun&apos;altra parte.</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>Questo sistema non ha un portachiavi, quindi sono noti solo per questa sessione e non vengono conservati.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>Questa è una prova: le notifiche saranno così.</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>Un indirizzo non è riconosciuto.</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}: inviata.</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}: non raggiungibile, o ha rifiutato.</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>Non c&apos;è ancora un indirizzo a cui inviare notifiche.</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>Non si possono tenere più di {n} indirizzi.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>Mostra la differenza (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Adatta alla finestra (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Dimensione reale (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>Luminosità e contrasto originali</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Una sopra l&apos;altra</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancate</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>Epoca precedente (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>Epoca successiva (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>Riproduci tutte le epoche come un film (spazio)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Segui la più recente</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>Vai a ogni nuova immagine appena è registrata (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Mostra sulle curve</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Immagini da guardare</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>La frase intera, originale</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} accanto a {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>step {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epoca {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>Nessuna immagine registrata a questo step.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generata</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>Generata meno originale (arancione: più forte, blu: più debole)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoca {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} di {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>Non c&apos;è un&apos;immagine dello step {n}: la più vicina è dello step {near}.</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>Non c&apos;è un&apos;immagine dell&apos;epoca {n}: la più vicina è dell&apos;epoca {near}.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>Step {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>Epoca {epoch} · step {step}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>Dall&apos;inizio (h:mm:ss)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Grezzo</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>Smussato ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>Copia le righe selezionate, o tutte se non ce ne sono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>%Ln punto in vista</numerusform>
            <numerusform>%Ln punti in vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln punto copiato</numerusform>
            <numerusform>%Ln punti copiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln punto copiato: un foglio di calcolo non ne accetta altri</numerusform>
            <numerusform>%Ln punti copiati: un foglio di calcolo non ne accetta altri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} non c&apos;è più. Si mostra ciò che era stato letto; si riprenderà quando ricompare.</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} non c&apos;è. Verrà letta quando comparirà.</translation>
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
        <translation>La lettura è stata interrotta. Ciò che era già letto è mostrato, e non arriverà altro. Riapri la cartella per continuare.</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>Impossibile avviare la demo: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>Apri la cartella di RVC, la sua logs o quella di un modello</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>È in corso una conversione o una copia, e cambiare lingua la interrompe. Cambiare la lingua ora? Altrimenti cambierà al prossimo avvio.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Altra lingua</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Ascolta le candidate</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>Ricerca di ciò che è già convertito…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>Conversione {place} di {total}: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · ancora circa {n} s</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · ancora circa {n} min</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Ora prova l&apos;epoca {n}</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>questa epoca</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>Il suo file può ancora arrivare: il training non è ancora lì.</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>Trascina le maniglie. Le frecce spostano la parte in mezzo, con Maiusc solo la sua fine, con Ctrl di un secondo.</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>Da {begin} a {end} secondi</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Apri su un&apos;altra macchina</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>un nome, un indirizzo IP o ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>come su questa macchina</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>(un&apos;altra)</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Aperte di recente:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Porta:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Macchina:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Utente:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>Cartella remota:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>Prima si provano le tue chiavi e il tuo agente SSH; la password è chiesta solo dove serve. Su quella macchina non viene mai scritto nulla, e i checkpoint restano lì finché non li copi.</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>Questa non è una macchina: scrivi il suo nome o il suo indirizzo IP.</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>solo se la tua non è in ~/.ssh</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>File della chiave:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Scegli un file di chiave</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>Regole di giudizio</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>Limiti di salute</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Early stopping</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Valori predefiniti</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>Altro sull&apos;elenco dei modelli</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtra i modelli</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>Una parte del nome o un&apos;espressione regolare come _v[23]$</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>Disegna i {n}</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>Disegna i {n} modelli mostrati dal filtro</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>Non disegnare nessuno dei {n} modelli mostrati dal filtro</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>Disegna tutti i {n} modelli dell&apos;elenco</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>Non disegnare nessuno dei {n} modelli</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>Colora per gruppi di nomi…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>Dai a ogni modello un colore suo</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>Confronta i training…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>Disegna solo il modello selezionato</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Non è ancora un&apos;espressione regolare: {why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>Solo questo</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>Disegna anche questo (Ctrl + clic)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Apri la sua cartella</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copia il percorso</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Dimentica…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>Dimenticare le tue valutazioni e note su {name} e nasconderlo? I suoi file non vengono toccati.</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Dimentica un modello</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
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
        <translation>Oro</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azzurro</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrone</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>in training</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Ancora nessun dato</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>step {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoca {n}</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>Epoca {n}/{total}</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>Pesi, ma nessun log</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>in training</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>Step {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>Campioni per epoca</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Step {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>{n} stelle su 5, a orecchio</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>candidata {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>Il campione più vicino alla candidata {n}</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>Non sono stati trovati file vocali di questo modello. Nella scheda di training di Applio attiva “Save Every Weights”, così ci sono epoche tra cui scegliere.</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>Non sono stati trovati file vocali di questo modello. Nella scheda di training di RVC attiva “Save a small final model to the &apos;weights&apos; folder at each save point”, così ci sono epoche tra cui scegliere, e apri la cartella che contiene sia logs sia weights.</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>Accanto ai log non sono stati trovati file vocali di questo modello. Fai conservare al trainer un checkpoint ogni poche epoche, così c&apos;è da scegliere.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>La password di {who}:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>La passphrase della tua chiave SSH, per {who}:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Non era giusta. Riprova.</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Conserva nel portachiavi del sistema</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>Riapri l&apos;ultima cartella al prossimo avvio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Finestra e area di notifica</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>Riducendola, la finestra va nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>Chiudendola, la finestra si nasconde e si continua a osservare</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>Avvia nascosto nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Avvia con Windows</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Avvisami</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Ripristina impostazioni…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>Elimina valutazioni e notifiche…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>Riportare tutte le impostazioni al primo avvio e dimenticare le cartelle recenti? Valutazioni, notifiche, training e checkpoint non vengono toccati.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Ripristina impostazioni</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>Eliminare tutte le valutazioni, le tue note e l&apos;elenco delle notifiche? Non si possono recuperare. Impostazioni, training e checkpoint non vengono toccati.</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>Elimina valutazioni e notifiche</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>La conversione o la copia in corso viene interrotta.</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>Epoca precedente, stesso punto (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Riproduci o pausa (spazio)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>Epoca successiva, stesso punto (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Ripeti di continuo (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>Pareggia volume</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>Riproduci tutte le epoche allo stesso volume, così la più forte non sembra migliore</translation>
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
        <translation>Tipo di campione</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>A/B alla cieca…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>Confronta due epoche senza vedere qual è quale</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>Salva come WAV…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Mostra sulle curve</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>Questo modello non ha campioni parlati.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>step {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epoca {n}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>Questo campione è troncato.</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>Salva come WAV</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>Audio WAV (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Salvato come “{file}”.</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spettrogramma</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>Valuta a orecchio: fai clic su una stella o premi da 1 a 5. 0 annulla.</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>{n} stelle su 5</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non valutato</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>la loss è in salita</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>la loss non migliora più</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>una curva non ha avuto un valore migliore</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>un&apos;epoca è finita</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>i numeri sono rotti</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>il disco è quasi pieno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>sospensione</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>ibernazione</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>spegnimento</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>Stop automatico: attivo</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>Stop automatico: spento</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>Stop automatico: spento (prova a vuoto: epoca {n})</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>Si ferma quando l&apos;epoca {n} è finita.</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>Si ferma quando il controllo della salute trova un errore.</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>Si ferma quando sul disco restano meno di {n} GB.</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>Calcolo di che cosa avrebbe fatto la regola…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>La regola non l&apos;avrebbe ancora fermato.</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>Non vale più: ora non lo fermerebbe.</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>La regola l&apos;avrebbe fermato allo step {n}.</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>La regola l&apos;avrebbe fermato all&apos;epoca {n}.</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>Arresto di {name}…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name} verrà fermato quando {file} sarà completo.</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name} verrà fermato appena il suo ultimo checkpoint sarà completo.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Ferma ora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Sospendi ora</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>Iberna ora</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Spegni ora</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Resta acceso</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>Stop automatico: attivo (dopo: {action})</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>Vale già: il conto alla rovescia parte subito.</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>Vale dall&apos;epoca {n}: il conto alla rovescia parte subito.</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>Stop automatico di un training</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>Ferma {name} automaticamente</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> epoche</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>La curva del verdetto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Miglioramento minimo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Meno di</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Finora</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>Aspetta che l&apos;ultimo checkpoint sia completo e fa un conto alla rovescia di due minuti, in cui puoi dire di no. Viene chiuso solo il processo che fa il training di questo preciso modello.</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>Le epoche contano da quando lo dice il verdetto, spesso più tardi della svolta stessa.</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>Mostra il punto</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configura…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>Prima bisogna convertire due candidate.</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>Nessuno ricorda più di {n} suoni: togli la spunta a qualche candidata.</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Torneo alla cieca</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>Domanda {n} di {most} al massimo</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A è migliore</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Non sento differenze</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B è migliore</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continua dopo</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>Ascoltale entrambe, poi scegli. A e B hanno lo stesso volume e continuano dallo stesso punto: i tasti A e B passano dall&apos;una all&apos;altra a metà parola, 1, 2 e 3 rispondono, S salta. Alcune coppie tornano due volte, e una è due volte lo stesso suono: mostrano quanto sono sicure le tue orecchie.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Riproduci {letter}</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>Dai lo stesso queste stelle</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>La migliore è chiara: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>Le stelle sono tra le tue valutazioni.</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>Le tue orecchie non le distinguono</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>Domande a cui hai risposto: {n}.</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>Ora prova: {name}</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>Una qualsiasi di queste può essere la migliore: {names}. Prendi la prima: ha avuto meno tempo per imparare a memoria il dataset. Non sono state date stelle.</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>la migliore: {percent}%</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>meglio della seguente: {percent}%</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>Risultato del torneo alla cieca</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>La cartella di Applio o RVC…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>Il Python che lo avvia…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>Cercalo a partire dalla cartella osservata</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Nessuno trovato</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>Scegli la cartella del trainer</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>Scegli il Python che avvia il trainer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>in training</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>minimo passato</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problemi</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>fermo</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor: non si osserva nulla</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}: {state}, epoca {epoch}</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>Apri RVC Monitor</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>Riprendi le notifiche</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>Pausa notifiche per 1 ora</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Pausa notifiche fino a domani</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>Una macchina sconosciuta</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>“{host}” è la macchina che intendi?</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>Da qui non ci si è mai connessi. La sua chiave ha l&apos;impronta
{fingerprint}
Confrontala con quella indicata dal proprietario o dalla sua pagina web. Da ora in poi è nota, e una macchina che mostra un&apos;altra chiave viene rifiutata.</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Sì, connetti</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Lowest</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>Rising since here</source>
        <translation>Sale da qui</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>Piatta da qui</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>Una curva smussata con {weight} è in ritardo di circa {points} punti</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>Forse sta cambiando</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Migliora</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>Piatta {where}</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>In salita {where}</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>Nessuna tendenza</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>Rotto {where}</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Ancora presto per dirlo</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>dall&apos;epoca {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>dallo step {n}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>Il verdetto arriva quando tutto è letto.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>Ascolta le candidate</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>Fai convertire al tuo trainer una clip con ognuna, e ascolta (Ctrl + H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>Come nelle guide</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>Valli della curva grezza, come insegnano le guide. Misurato su curve di cui si conosce la verità, un&apos;epoca in una valle non è migliore di quelle intorno.</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>Da ascoltare</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>Di quale curva sono le valli</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>Valli di ciò che si adatta al training</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>Valli di mel vicino al totale minimo</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>Valli di mel</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>Valli del totale medio</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>Valli del totale</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>Valutane due e vedrai quale provare</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Ora prova l&apos;epoca {n}</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>Copia {n} in una cartella…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>Verdetto, e che cosa vale la pena ascoltare</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>Le loss del training mostrano dove guardare; non provano che una voce sia in overtraining. Decidono le tue orecchie.</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoca {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>epoca {n}</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>Checkpoint da ascoltare</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>Da ascoltare</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>Spunta solo i file di “Da ascoltare”</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>Candidate ({n})</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Forma d&apos;onda</translation>
    </message>
</context>
<context>
    <name>WheelHint</name>
    <message>
        <source>Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across</source>
        <translation>Alt + rotella: zoom su un grafico; Ctrl + rotella: solo in verticale; Maiusc + rotella: solo in orizzontale</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>L&apos;ha lasciato in questa cartella un training precedente: le curve non sono le sue.</translation>
    </message>
</context>
</TS>

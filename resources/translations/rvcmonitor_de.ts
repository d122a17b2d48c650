<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>%Ln Wert von null oder darunter hat auf einer logarithmischen Achse keinen Platz</numerusform>
            <numerusform>%Ln Werte von null oder darunter haben auf einer logarithmischen Achse keinen Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>%Ln verborgenes Modell zeigen</numerusform>
            <numerusform>%Ln verborgene Modelle zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>%Ln Epoche davor</numerusform>
            <numerusform>%Ln Epochen davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>%Ln Epoche danach</numerusform>
            <numerusform>%Ln Epochen danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>Stoppt, wenn der Loss seit %Ln Epoche steigt.</numerusform>
            <numerusform>Stoppt, wenn der Loss seit %Ln Epochen steigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>Stoppt, wenn eine Kurve seit %Ln Epoche keinen besseren Wert hatte.</numerusform>
            <numerusform>Stoppt, wenn eine Kurve seit %Ln Epochen keinen besseren Wert hatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>%Ln frühere Meldung wurde nicht gesendet.</numerusform>
            <numerusform>%Ln frühere Meldungen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>%Ln Start mit wenigen Punkten bleibt außen vor: Gezeigt wird das lange Training davor.</numerusform>
            <numerusform>%Ln Starts mit wenigen Punkten bleiben außen vor: Gezeigt werden die langen Trainings davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>%Ln Stelle in den Dateien war nicht brauchbar, und es bleibt nichts, was sich zeigen ließe.</numerusform>
            <numerusform>%Ln Stellen in den Dateien waren nicht brauchbar, und es bleibt nichts, was sich zeigen ließe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>%Ln Stelle in den Dateien war nicht brauchbar. Alles andere wird gezeigt.</numerusform>
            <numerusform>%Ln Stellen in den Dateien waren nicht brauchbar. Alles andere wird gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} wird in %Ln Sekunde gestoppt.</numerusform>
            <numerusform>{name} wird in %Ln Sekunden gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Der Computer geht in %Ln Sekunde in den Energiesparmodus.</numerusform>
            <numerusform>Der Computer geht in %Ln Sekunden in den Energiesparmodus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>Der Computer geht in %Ln Sekunde in den Ruhezustand.</numerusform>
            <numerusform>Der Computer geht in %Ln Sekunden in den Ruhezustand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>Der Computer fährt in %Ln Sekunde herunter.</numerusform>
            <numerusform>Der Computer fährt in %Ln Sekunden herunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>Stoppt, wenn der Loss seit %Ln Epoche und einem Zehntel des Trainings nicht besser wird.</numerusform>
            <numerusform>Stoppt, wenn der Loss seit %Ln Epochen und einem Zehntel des Trainings nicht besser wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>Beobachtet Stimmtrainings und nennt die Epochen, bei denen sich das Hinhören lohnt. Das Programm liest die Dateien, die der Trainer schreibt, und ändert sie nie.

Freie Software unter der MIT-Lizenz. Erstellt mit Qt (LGPL), NumPy und TensorBoard. Symbole von Lucide.</translation>
    </message>
    <message>
        <source>About RVC Monitor</source>
        <translation>Über RVC Monitor</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>vor {n} s</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>vor {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>vor {n} h</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>Es wurden keine Sterne vergeben.</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>Dieses Modell ist nicht mehr geöffnet; nichts wurde bewertet.</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>Blind {name} vorgezogen</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>Beide gehören zu einem Checkpoint; nichts wurde bewertet.</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>Nach Gehör bewertet: {name} {stars}, {other} {other_stars}.</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>Es gibt keine Stimmdatei von {names}; die Bewertung bleibt bei der Epoche.</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>Blindvergleich</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>Die andere Epoche</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>Namen verbergen und anhören</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>Welche zwei Epochen möchten Sie vergleichen?</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>Das Ergebnis geht in Ihre Bewertungen ein: Die gewählte Epoche bekommt mindestens einen Stern mehr als die andere.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A ist besser</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B ist besser</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>Zwei andere vergleichen</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>Hören Sie beide und wählen Sie dann. Die Tasten A und B wechseln mitten im Wort.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>{letter} abspielen</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A war {a}, B war {b}.</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>Sie bevorzugen {name}.</translation>
    </message>
</context>
<context>
    <name>CandidateButtons</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Candidate {n}: {name}</source>
        <translation>Kandidat {n}: {name}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Diesen Punkt auf der Kurve zeigen</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>Auf der Kurve zeigen</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value} geglättet</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value} bei Schritt {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>Bilder dazu ansehen</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>Nächstgelegene Hörprobe anhören</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>Es gibt kein Modell mit Checkpoints, die sich anhören lassen.</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>Die Kandidaten von {name} werden gerade konvertiert: jeweils nur ein Modell.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>In derselben Delle wie {n}.</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>Gleiche Datei wie {n}.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>Der neueste Wert, geglättet</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>Dieses Diagramm oben behalten</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>Volle Größe (Enter oder F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Zurück zu allen Diagrammen (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>Speichern, kopieren und mehr</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>Dieses Diagramm lösen</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>Generator gesamt</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>Feature Matching</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>Generator adversarial</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Diskriminator</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>Generator-Gradient</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>Diskriminator-Gradient</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>Validierung minus Training</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>Generator gesamt, gemittelt</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel, gemittelt</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>Feature Matching, gemittelt</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL, gemittelt</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>Generator adversarial, gemittelt</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>Diskriminator, gemittelt</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>Generator-Gradient, gemittelt</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>Diskriminator-Gradient, gemittelt</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Losses</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Zeit seit dem Start</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainings-Loss</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>Zurück zu allen Diagrammen</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>Punkte als Tabelle zeigen…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>Hier markieren (Strg + Klick)</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Weiter zur nächsten Ansicht</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>Geglättete Kurve</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>Reihenfolge im Infofeld</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>Alle Diagramme gemeinsam zoomen</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>Alle Anläufe fortgesetzter Trainings zeigen</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>Alle Diagramme speichern als</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>Anheftungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>Reihenfolge zurücksetzen</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>Alle Punkte (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>Alle Punkte (JSON)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>Bilder mit dem Urteil</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>Wie in TensorBoard: Tiefpunkte erscheinen verspätet</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>Zentriert: Tiefpunkte erscheinen, wo sie sind</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>Wie in der Modellliste</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>Dem Zeiger Nächstes zuerst</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Niedrigstes zuerst</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Höchstes zuerst</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>{kind}-Dateien (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>Alle Diagramme in diesem Ordner speichern</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>Diese Dateien gibt es schon: {names}. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>{file} ließ sich nicht speichern: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} wurde in {folder} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln Diagramm wurde in {folder} gespeichert.</numerusform>
            <numerusform>%Ln Diagramme wurden in {folder} gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohwert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Checkpoint davor</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>Glättung als Zahl</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Ausreißer ignorieren</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>Einzelne Extremwerte sollen Diagramme nicht strecken</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Logarithmische senkrechte Achse</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>Zum neuesten Punkt gehen und dort bleiben (Ende)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>Alles zeigen (Pos1 oder Doppelklick auf ein Diagramm)</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>Mehr zu den Diagrammen</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Größe der Diagramme</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>Diagramme suchen</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>Das ist kein regulärer Ausdruck ({reason}); gesucht wird es so, wie es dasteht.</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>Kein Diagramm passt dazu.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>Auto: {name}</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>Wie viele Schritte eine Epoche hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>Es ließe sich aus der Dateiliste berechnen, aber {lack}.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Working out the curves…</source>
        <translation>Kurven werden berechnet…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>Noch sind keine Kurven aufgezeichnet. Sie erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>Der Filter der Liste lässt keines der gezeichneten Modelle durch.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>Es ist nichts gezeichnet. Klicken Sie auf ein Modell in der Liste oder haken Sie es an.</translation>
    </message>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>Das Bild von {chart} wurde kopiert: Fügen Sie es ein, wo Sie möchten.</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>{file} kopieren nach…</translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>Der Pfad von {file} wurde kopiert.</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>Ordner für {file} und den Index wählen</translation>
    </message>
    <message>
        <source>Choose a folder to listen from</source>
        <translation>Ordner zum Anhören wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>{file} wird kopiert…</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>In diesem Ordner gibt es schon Dateien mit diesen Namen:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>{n} von %Ln Datei wurde nach {folder} kopiert.</numerusform>
            <numerusform>{n} von %Ln Dateien wurden nach {folder} kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file} wurde nach {folder} kopiert.</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>Eine .index dazu wurde nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln Datei wurde nach {folder} kopiert.</numerusform>
            <numerusform>%Ln Dateien wurden nach {folder} kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>Nichts wurde kopiert: {folder} enthält schon alles.</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>{file} zum Anhören kopieren</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>Haken Sie an, was Sie hören möchten</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>Ihre Bewertung von {file}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>Was haben Sie gehört?</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>Notiz zu {file}</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>{file} im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>{file} kopieren nach…</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>{file} holen und kopieren nach…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>Hörprobe anhören</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>Holen und kopieren nach…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>Mit Index kopieren nach…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Zuerst</translation>
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
        <translation>Hörprobe des Trainings, Schritt {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>Der zuletzt geschnittene Clip</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Clip abspielen</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>Ziehen Sie eine Audiodatei hierher oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
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
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>Hörprobe des Trainings</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>Am besten: 5 bis 15 Sekunden einer sauberen Stimme ohne Musik, nicht aus dem Dataset und über dessen Tonumfang hinaus: hohe und tiefe Töne, ein „s“, ein Atmen. Dort zeigt sich zu viel Training zuerst.</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>Audio ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Clip wählen</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>Kürzer als 5 Sekunden: Darin ist wenig zu hören.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Skip the hints</source>
        <translation>Hinweise überspringen</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>Sie kommen nie wieder; die Anleitung (F1) sagt dasselbe</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>Die Karte rechts ist das Urteil: ob diese Stimme noch besser wird, und warum. Was das heißt, erfahren Sie mit einem Klick auf das „?“ oder wenn die Maus darauf ruht.</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>Unter dem Urteil stehen die wenigen Epochen, bei denen sich das Hinhören lohnt. Klicken Sie eine an: Die Kurven zeigen, wo sie liegt.</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>Das ist alles. Jetzt sind Sie dran: Ziehen Sie Ihren eigenen logs-Ordner auf dieses Fenster oder wählen Sie ihn mit Strg + O.</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>Nach Namensgruppen färben</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>Schließen; die Farben bleiben</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>Ein regulärer Ausdruck. Modelle teilen eine Farbe, wenn der Teil in Klammern gleich ist oder, ohne Klammern, alles Gefundene: {example} gibt den Versionen einer Stimme eine Farbe. Modelle, die nicht passen, sind grau.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Noch kein regulärer Ausdruck: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>Kein Modell heißt so, daher sind alle grau.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>Zeit je Epoche</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>Meine Sterne</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Tiefster Gesamtwert</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>Tiefster Mel-Wert</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>Schritte je Epoche</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
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
        <translation>Minuten an Daten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
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
        <translation>Trainings vergleichen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} ließ sich nicht schreiben: {why}</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> Halbtöne</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>12 bringt eine tiefe Stimme zu einer hohen, −12 eine hohe zu einer tiefen</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>Mit Index</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>Ohne ihn hören Sie den Checkpoint und sonst nichts</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>Dieses Modell hat keine .index-Datei</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>Wenn kein Training läuft</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>Jetzt, auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>Jetzt, auf dem Prozessor</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>Wartet, bis das Training zu Ende ist oder pausiert.</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>Belegt bis zu 2 GB vom Speicher der Karte; neben einem Training wird beides langsam.</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>Die Karte bleibt frei; ein bis zwei Minuten je Kandidat.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Clip und Kandidaten</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>Weiter beobachten, wenn das Fenster zu ist?</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>Das Symbol neben der Uhr bleibt dann und meldet, wenn ein Tiefpunkt kommt oder ein Training endet. Das lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>Öffnen Sie zuerst einen Ordner; TensorBoard zeigt dann diesen.</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>TensorBoard startet für {folder}…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard läuft unter {address}, aber kein Browser ließ sich öffnen.</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard ist nicht gestartet. Hier läuft alles auch ohne.</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>diese Epoche</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>auf dem Host, {n} MB</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>noch nicht hier, {n} MB</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} T {h} h</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} T</translation>
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
        <translation>Die Kurve des Urteils</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>Niedriger ist besser (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>Höher ist besser (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>Vergleichswert nutzen</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>Beobachten (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>Richtung (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>Kleinste Verbesserung (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>Geduld in Epochen (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>Anfangsepoche, 0 ist die erste (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>Zu übertreffen (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Das sagt nur, wo Keras&apos; EarlyStopping angehalten hätte. Es hält nichts an, und das Urteil nutzt es nicht.</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>Beste zeigen</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>Stopp zeigen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>Nötig sind die Länge einer Epoche und der beobachtete Tag; eins davon fehlt.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Early Stopping</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>Early Stopping: noch nicht</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>Early Stopping: Epoche {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>Paare, die noch einmal kamen: {n}; gleiche Antwort bei {agreed}.</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>Beim doppelt gespielten Ton haben Sie gehört, dass es derselbe war.</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>Beim doppelt gespielten Ton haben Sie einen vorgezogen: Vorsicht.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>Ziehen Sie Ihren logs-Ordner von RVC hierher</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>Der Ordner von RVC oder Applio, dessen logs-Ordner oder der eines einzelnen Modells: alle gehen. Darin wird nie etwas geändert.</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>Hier ist noch kein Training</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>Sobald hier ein Training beginnt, erscheint es von selbst.</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Trainings werden gesucht…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Demo wird vorbereitet…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>Zwei Trainings werden simuliert, und eines davon läuft weiter.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>Ein simuliertes Training vor Ihren Augen übertrainieren sehen</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen. Es läuft weiter, und Ihr Training und seine Dateien sind unberührt. Wenn es sich seltsam verhält, starten Sie es neu.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Ordner des Protokolls öffnen</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kaputt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Diesen Punkt auf der Kurve zeigen</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>Ändern, wann etwas als ungesund gilt</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>Ordner auf {host}</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Diesen Ordner wählen</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>Ordner werden abgefragt…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>Darin ist kein Ordner.</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>Fällt am Ende noch</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>Flach ab der Linie</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>Steigt ab der Linie wieder</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>Generator gesamt</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>Nichts in der Anleitung enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>Glättung {weight}; die angehefteten Diagramme bleiben.</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>Glättung {weight}; heftet {charts} an.</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>Was zu hören ist</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>Der Clip selbst</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>Nicht konvertiert</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Noch nicht konvertiert</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>Kandidaten von {name} anhören</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Trainer wird gesucht…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>Der Trainer kann so nicht konvertieren: siehe „Clip und Kandidaten“.</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Clip wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>Wählen Sie zuerst einen Clip.</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>Haken Sie Kandidaten zum Anhören an.</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>Die Kandidaten von {name} sind bereit zum Anhören.</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>Wartet, bis das Training von {name} zu Ende ist oder pausiert.</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>Bereit zum Anhören: {n}; nicht konvertiert: {failed}.</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>Bereit zum Anhören: {n}.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Clip und Kandidaten</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Blindturnier</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Verbindung zu {host}…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>Von {host} geholt: {done} von {total} MB.</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>Gezeigt wird, was vorher kam.</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>Keine Verbindung seit {time}; sie kommt von selbst wieder.</translation>
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
        <translation>Generator gesamt springt auf</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>Generator-Gradient bleibt über</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>Diskriminator-Gradient bleibt über</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL fällt unter</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL bleibt näher an null als</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>Diskriminator bleibt näher an null als</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel hängt fest bei</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL hängt fest bei</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>Lernrate weicht von ihrem Verlauf ab um</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>Punkte in Folge bis zur Meldung</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>Am Anfang eines Trainings geduldet</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>Blindturnier…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>Wieder den ganzen Clip abspielen (Rücktaste)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>Der Clip selbst</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Es gibt noch keinen Clip.</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>Dieser Kandidat ließ sich nicht konvertieren.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>Noch nicht konvertiert.</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>Was jeder Kandidat zu singen bekam, zum Vergleichen.</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>Die letzten Worte des Trainers:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>Gelesen: {done} von {total} MB</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Trainings werden gesucht…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>Auf anderem &amp;Rechner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>In &amp;TensorBoard öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>Trainings &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>&amp;Kandidaten anhören…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>&amp;Meldungen…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>Meldungen aufs &amp;Handy…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>&amp;Regeln des Urteils…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>&amp;Über RVC Monitor</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the demo…</source>
        <translation>Demo wird vorbereitet…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>Das Abgelegte enthält keinen Ordner und keine Datei dieses Computers. Ziehen Sie einen logs-Ordner hierher.</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Schritt {step}: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>Epoche {epoch}: {value}</translation>
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
        <translation>Bilder von Schritt {n} ansehen</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>Hörprobe am nächsten zu Schritt {n} anhören</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>Bilder von Epoche {n} ansehen</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>Hörprobe am nächsten zu Epoche {n} anhören</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>Hier hat {curve} laut Urteil den Tiefpunkt.</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>Die neueste: So klingt die Stimme jetzt.</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>Hier ist {curve} am tiefsten, sobald die Schwankungen geglättet sind.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>Der Abschnitt, in dem {curve} im letzten Drittel des Trainings am tiefsten liegt.</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>Hier hat {curve} im letzten Drittel des Trainings eine Delle, {percent} % unter der Umgebung.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>Der Abschnitt, in dem {curve} rund um den Tiefpunkt am niedrigsten liegt.</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>Hier hat {curve} nahe dem Tiefpunkt eine Delle, {percent} % unter der Umgebung.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>Hier hat {curve} {epochs} Epochen vor dem Tiefpunkt eine Delle, {percent} % unter der Umgebung.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>Hier hat {curve} {epochs} Epochen nach dem Tiefpunkt eine Delle, {percent} % unter der Umgebung.</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>Der tiefste Wert, den {curve} hier hat: {value}.</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>Der tiefste einzelne Wert, den {curve} hier hat: {value}. Ein glücklicher Batch reicht dafür, vertrauen Sie also Ihren Ohren.</translation>
    </message>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>Für dieses Modell wurde noch kein Checkpoint gefunden.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>Der nächste Checkpoint ist {distance} Epochen entfernt. Sie speichern alle {interval} Epochen: nächstes Mal besser öfter.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>Der nächste Checkpoint ist {distance} Epochen entfernt; nähere wurden vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>Die Epochen {low} und {high} klingen für Sie am besten, und dazwischen blieb nichts erhalten. Epoche {epoch} ist die nächste, die es gibt.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>Die Epochen {low} und {high} klingen für Sie am besten. Epoche {epoch} liegt dazwischen.</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>der Loss des Generators</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>der mittlere Loss des Generators</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>der Mel-Mittelwert</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>der Validierungs-Loss</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>der Trainings-Loss</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>Feature Matching (fm)</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>der adversariale Loss (adv)</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>„{name}“ ließ sich durch einen Fehler von RVC Monitor nicht beurteilen ({error}). Die Kurven werden gezeigt und die anderen Modelle wie immer beurteilt. Bitte melden Sie es mit der Datei rvcmonitor.log; beim nächsten Punkt wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} war hier keine Zahl und hat sich von selbst erholt. Einmal schadet nicht; passiert es immer wieder, hilft eine kleinere Lernrate oder Training ohne fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>{tag} ist ab hier keine Zahl mehr, die Losses aber schon noch.</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>Kein Wert von {tag} ist eine Zahl: Nichts wurde gelernt. Trainieren Sie ohne fp16 (manche Karten können keine halbe Genauigkeit) und prüfen Sie das Dataset auf stumme oder kaputte Dateien.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} ist hier keine Zahl mehr. Was danach trainiert wurde, ist verloren: Gehen Sie zurück zu {file} und versuchen Sie eine kleinere Lernrate oder Training ohne fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>{tag} ist hier keine Zahl mehr. Was danach trainiert wurde, ist verloren: Versuchen Sie es mit einer kleineren Lernrate oder ohne fp16.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} springt auf ein Vielfaches des üblichen Werts und kommt nicht zurück. Machen Sie ab einem Checkpoint von davor weiter, mit kleinerer Lernrate oder Batch-Größe.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>{tag} springt hier auf ein Vielfaches des üblichen Werts und ist seitdem zurückgekommen. Passiert das wieder, nehmen Sie eine kleinere Lernrate oder eine größere Batch-Größe.</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl liegt unter null, was keinen Sinn ergibt. Das Modell zerfällt: Prüfen Sie das Dataset auf Stille und kaputte Dateien und trainieren Sie ab einem guten Checkpoint neu.</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl hängt nahe null fest: Die Stimme nutzt nicht mehr, was ihr der Textteil sagt. Hören Sie ab hier genau hin; oft ist ein früherer Checkpoint besser.</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} bleibt über {limit}: Das Training ist instabil. Man senkt dann die Lernrate, nimmt eine größere Batch-Größe oder säubert das Dataset.</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>Der Loss des Diskriminators ist auf null gefallen: Er gewinnt immer, und die Stimme lernt nichts mehr von ihm. Machen Sie ab einem Checkpoint von davor weiter oder fangen Sie neu mit den Pretrained-Modellen an.</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} hängt bei {clip} fest. Trainer kappen dort, was sie zeigen; der wahre Wert ist also höher: Prüfen Sie das Dataset und die Pretrained-Modelle.</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>Die Lernrate ist null: Ab hier wird nichts mehr gelernt. Prüfen Sie die Trainingseinstellungen.</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Die Lernrate springt von {before} auf {after}. Wenn Sie das nicht waren, sehen Sie nach, mit welchen Einstellungen der Trainer gestartet ist.</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>Seit viel länger als üblich wurde nichts geschrieben, obwohl das Training nicht zu Ende ist. Schauen Sie ins Fenster des Trainers: Vielleicht brach er mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>Die Lernrate ist hier {rate}, während die Konfiguration {expected} angibt. Wenn Sie das nicht waren, sehen Sie nach, mit welchen Einstellungen der Trainer gestartet ist.</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>Early Stopping hat noch keine Epoche von {tag} angesehen.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>Early Stopping auf {tag} würde noch trainieren; die bisher beste ist Epoche {best}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>Early Stopping auf {tag} hätte bei Epoche {stopped} gestoppt; die beste war Epoche {best}.</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>Stumm: keine Stimme über {decibels} dB.</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>Übersteuert: {percent} % der Samples sind am Anschlag.</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>{semitones} Halbtöne über der Tonhöhe des Clips.</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>{semitones} Halbtöne unter der Tonhöhe des Clips.</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>Die Höhen (4 bis 12 kHz) sind {decibels} dB schwächer als bei den meisten anderen.</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>Ab Schritt {where} zeigen die erzeugten Bilder keine Stimme. Nichts seitdem Trainiertes wird empfohlen, was die Losses auch sagen.</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>Ab Epoche {where} zeigen die erzeugten Bilder keine Stimme. Nichts seitdem Trainiertes wird empfohlen, was die Losses auch sagen.</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>Die zwei Bilder haben verschiedene Achsen, ihr Unterschied sagt also nichts.</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>Das Bild soll {width} × {height} Pixel groß sein, zu groß zum Öffnen.</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>Dieser Eintrag enthält kein lesbares Bild.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>Das Bild ist beschädigt und lässt sich nicht zeigen ({detail}).</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>Bilder und Töne von „{name}“ ließen sich durch einen Fehler von RVC Monitor nicht prüfen ({error}). Ansehen und anhören geht weiterhin, und die anderen Modelle werden wie immer geprüft. Bitte melden Sie es mit der Datei rvcmonitor.log.</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>Ein Ton ist abgeschnitten; er wird so weit gespielt, wie er reicht.</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>Das erzeugte Bild ist leer: Stille.</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>Das erzeugte Bild bewegt sich nicht: Stille oder ein Dauerbrummen.</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>Das erzeugte Bild ähnelt dem Original nicht mehr.</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>Das erzeugte Bild hat die feinen Linien der Stimme verloren.</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>Das erzeugte Bild ist immer wieder dasselbe.</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>Die erzeugten Bilder sind bei den Schritten {first} bis {last} leer ({count}): Das Modell erzeugt nur Stille. Nehmen Sie einen Checkpoint von davor.</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>Die erzeugten Bilder bewegen sich bei den Schritten {first} bis {last} nicht ({count}): Stille oder ein Dauerbrummen. Nehmen Sie einen Checkpoint von davor.</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Die erzeugten Bilder ähneln bei den Schritten {first} bis {last} ihren Originalen nicht ({count}). Hören Sie erst hin, bevor Sie einen Checkpoint von dort nehmen.</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Die erzeugten Bilder haben bei den Schritten {first} bis {last} die feinen Linien der Stimme verloren ({count}). Hören Sie erst hin, bevor Sie einen Checkpoint von dort nehmen.</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>Die erzeugten Bilder sind bei den Schritten {first} bis {last} gleich ({count}), was auch das Original ist: Das Modell ist vielleicht kollabiert. Nehmen Sie einen Checkpoint von davor.</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>Dieser Eintrag enthält keinen WAV-Ton.</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>Der Ton ist beschädigt: Sein Kopf ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>Der Ton ist zu lang zum Öffnen ({seconds} s).</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>Ton dieser Art lässt sich nicht abspielen ({detail}).</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>Der Ton ist beschädigt: Er hat keine Samples.</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}: Das Training geht bei Epoche {epoch} weiter.</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}: Ein Training hat begonnen.</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}: neuer Tiefpunkt bei Schritt {step}.</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}: neuer Tiefpunkt bei Epoche {epoch}.</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}: keine Verbesserung mehr. {reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}: wahrscheinlich Übertraining; der Tiefpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}: wahrscheinlich Übertraining. Epochen zum Ausprobieren: {epochs}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}: Das Training ist beendet.</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}: seit langem kein neuer Punkt. Läuft es noch?</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>Langsamer als sonst: Seit Epoche {epoch} dauert eine Epoche {percent} % länger. Grund kann ein volles Laufwerk sein, eine Karte mit vollem Speicher oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Es ist noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>Dafür müssen die Epochen bekannt sein, und nichts nennt sie.</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>Der Loss steigt seit {epochs} Epochen.</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>Der Loss wird seit {epochs} Epochen nicht besser.</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>Die zu beobachtende Kurve gibt es in diesem Training nicht.</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>{tag} war seit {patience} Epochen nicht besser als bei Epoche {best}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>Epoche {epoch} ist fertig.</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>Wie viel Platz das Laufwerk hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>Auf dem Laufwerk sind nur noch {free} GB frei.</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>Trainings- und Validierungs-Loss fallen beide: Da geht noch etwas, trainieren Sie weiter.</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>Der Trainings-Loss fällt nicht, der Validierungs-Loss aber noch: Trainieren Sie weiter, solange er fällt.</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>Der Validierungs-Loss steht still, während der Trainings-Loss fällt: Das ist nahe am Overfitting.</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>Der Validierungs-Loss steigt, während der Trainings-Loss fällt: Overfitting, seit der Validierungs-Loss am tiefsten war.</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>Trainings- und Validierungs-Loss stehen beide still: Es wird nichts mehr gelernt, und Overfitting gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>Trainings- und Validierungs-Loss steigen beide: Das ist kein Overfitting, das Training selbst ist instabil geworden.</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>Eine mit {weight} geglättete Kurve zeigt ihren Tiefpunkt später, als er ist: Sie hinkt etwa {points} Punkte hinterher.</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>Im letzten Drittel des Trainings gestiegen: {rising}; gefallen: {falling}. Der Gesamtwert steigt, weil das Steigende mehr wiegt.</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>Im letzten Drittel des Trainings gefallen: {falling}; gestiegen: {rising}. Der Gesamtwert fällt, weil das Fallende mehr wiegt.</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>Die Teile des Loss gehen auseinander. Im letzten Drittel des Trainings gefallen: {falling}; gestiegen: {rising}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} und {rest}</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>Vorhin sah das nach einem Anstieg aus, doch seitdem ist der Loss tiefer gefallen als zuvor: Diese Aussage wird zurückgenommen.</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>Noch ist nicht klar, ob {curve} weiter fällt: Die Schwankungen könnten es verbergen. Weitere Epochen werden es zeigen.</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>Dieses Log enthält keinen der Losses, die RVC Monitor kennt, daher lässt es sich nicht beurteilen. Die Kurven werden trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>Dieses Modell hat noch keinen Loss des Generators aufgezeichnet.</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>Dieses Log enthält Bilder oder Töne, aber keinen Loss, daher lässt es sich nicht beurteilen. Schauen und hören Sie.</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>Hier gibt es Gewichte, aber kein Log, daher lassen sie sich nicht beurteilen. Hören Sie sie an oder legen Sie das Log (eine Datei mit „tfevents“ im Namen) zurück in diesen Ordner.</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>Es gibt ein Log, aber nichts darin ist lesbar, daher gibt es nichts zu beurteilen. Kopieren Sie es neu von dort, wo es geschrieben wurde, oder hören Sie die vorhandenen Checkpoints an.</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Alle {written} Punkte haben denselben Schritt, ihre zeitliche Reihenfolge ist also unbekannt: Dieses Log sagt nicht, wie der Loss verlief.</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Von {written} Punkten haben nur {points} einen eigenen Schritt, ihre zeitliche Reihenfolge ist also unbekannt: Dieses Log sagt nicht, wie der Loss verlief.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>Kein Trend erkennbar: {curve}.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>Kein Trend erkennbar: Im letzten Drittel des Trainings änderte sich {curve} um {low} bis {high} %.</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>Bis vor kurzem fiel {curve} unter den Schwankungen. Vielleicht kommt jetzt die Wende, sicher ist das noch nicht.</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>Unter allen Schwankungen fällt {curve} weiter; nichts deutet auf eine Wende hin.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Zwischen den Schritten {first} und {last}, am ehesten um {lowest}, war {curve} am tiefsten. Seitdem ging es um etwa {percent} % aufwärts: mehr, als die üblichen Schwankungen erklären.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Zwischen den Epochen {first} und {last}, am ehesten um {lowest}, war {curve} am tiefsten. Seitdem ging es um etwa {percent} % aufwärts: mehr, als die üblichen Schwankungen erklären.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Zwischen den Schritten {first} und {last}, am ehesten um {lowest}, hörte {curve} auf zu fallen. Seitdem ging es nur auf und ab, ohne tiefer oder höher zu kommen.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Zwischen den Epochen {first} und {last}, am ehesten um {lowest}, hörte {curve} auf zu fallen. Seitdem ging es nur auf und ab, ohne tiefer oder höher zu kommen.</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>Hier hat {curve} keinen einzigen Zahlenwert: Dieses Training hat von Anfang an nicht funktioniert.</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>Das Training ist bei Schritt {where} kaputtgegangen. Was davor war: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>Das Training ist bei Epoche {where} kaputtgegangen. Was davor war: {before}</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>{trainer} in „{folder}“ ist von einer Version, die nicht auf dem Prozessor starten darf: Sie würde ihre Trainingseinstellungen dauerhaft ändern. Lassen Sie sie die Grafikkarte nutzen oder wählen Sie eine neuere Installation.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>Keine NVIDIA-Grafikkarte gefunden, und {trainer} in „{folder}“ ist von einer Version, die nicht ohne eine starten darf: Sie würde ihre Trainingseinstellungen dauerhaft ändern. Wählen Sie Applio ab 3.2.9 oder RVC 2.3.</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>Diese Stimme wurde mit einem eigenen Embedder trainiert, und keine Datei sagt, mit welchem. Mit einem anderen klänge sie falsch, daher wird sie nicht konvertiert.</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>Diese Stimme wurde mit dem Embedder {embedder} trainiert, den {trainer} nicht hat. Mit einem anderen klänge sie falsch: Wählen Sie eine Installation von Applio.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>Fehlende Dateien bei {trainer} in „{folder}“: {files}. Konvertieren Sie dort einmal einen Clip im eigenen Fenster, damit sie geladen werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>„{python}“ ließ sich nicht starten ({error}): Führen Sie den Installer des Trainers noch einmal aus.</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>Der Trainer war nach {minutes} Minuten nicht fertig und wurde beendet. Vielleicht belegt etwas anderes die Grafikkarte: Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>In „{folder}“ und darüber wurde kein Trainer gefunden, der konvertieren kann: Wählen Sie den Ordner, in dem Applio oder RVC installiert ist.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>{trainer} in „{folder}“ hat kein eigenes Python ({places}): Installieren Sie erneut oder wählen Sie das Python, mit dem es startet.</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>Mangio-RVC in „{folder}“ kann nicht für ein anderes Programm konvertieren: Seine Befehlszeile stellt Fragen, meldet Fehler nicht und überschreibt seine Einstellungen. Seine Stimmen laufen in Applio und RVC: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>{trainer} in „{folder}“ macht Stimmen anderer Art, die RVC Monitor noch nicht konvertieren lassen kann.</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>Der Trainer in „{folder}“ ist von einer Version mit unbekannter Befehlszeile. Bekannt sind Applio ab 3.2.0 und RVC ab 2.2.231006, und die Stimmen des einen laufen im anderen.</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>Der Speicher reichte nicht: Warten Sie, bis das Training zu Ende ist, oder schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>Der Trainer ist über Zeichen in einem Namen gestolpert. Verschieben Sie seinen Ordner an einen Ort, dessen Pfad nur einfache lateinische Buchstaben hat.</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>Der Trainer hat eine andere Befehlszeile, als seine Dateien sagen. Bitte melden Sie das mit der Version des Trainers.</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>Die Installation des Trainers ist unvollständig: Führen Sie seinen Installer noch einmal aus.</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>Der Trainer konnte diesen Checkpoint nicht laden: Die Datei ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>Die Grafikkarte hat versagt. Versuchen Sie es erneut; bleibt es so, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>Der Trainer fand eine Datei nicht, die er braucht: Er ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>Der Trainer endete, ohne Ton zu schreiben.</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>Der Trainer schrieb eine leere Datei.</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>Der Trainer schrieb eine Datei, die kein Ton ist: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>Der Trainer brach beim Schreiben des Tons ab.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>Der Trainer schrieb nur {seconds} s Ton.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>Der Trainer schrieb {seconds} s Ton, der Clip aber hat {clip} s.</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>In „{folder}“ lässt sich der Clip nicht aufbewahren ({error}): Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>„{file}“ ist gerade nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>„{file}“ ist nicht lesbar ({error}) und daher nicht zu hören.</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>In „{folder}“ lassen sich keine Töne aufbewahren ({error}): Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>In „{folder}“ lässt sich nicht schauen ({error}).</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>Was vom anderen Rechner kommt, lässt sich in „{folder}“ nicht aufbewahren ({error}): Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>{file} ließ sich nicht speichern ({error}). Das Programm läuft weiter, merkt sich Ihre Einstellungen aber nicht.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>Es gibt zu wenig Speicher.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>„{file}“ ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>Dieses Bild oder dieser Ton in „{file}“ ist durch einen Fehler von RVC Monitor nicht nutzbar ({error}). Die anderen schon. Bitte melden Sie es mit der Datei rvcmonitor.log.</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>Eine Adresse für Ihr Handy wird nicht erkannt.</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>Eine Meldung hat Ihr Handy nicht erreicht ({services}). Mit der nächsten wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name} wird in zwei Minuten gestoppt. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>{name} wurde gestoppt. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>{name} wurde gestoppt. {reason} Epochen zum Ausprobieren: {epochs}.</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>Das System lässt nicht zu, dass dieses Programm es beendet. Schließen Sie es selbst.</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>{name} ließ sich nicht stoppen. {why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>Der Computer bleibt wach: Sein System konnte nicht tun, was Sie wollten.</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>Der Computer bleibt wach, weil {name} trainiert.</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>Das Training ist von selbst zu Ende gegangen.</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>Das Programm hat einen Fehler gemacht; welchen, sagt sein Protokoll.</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>Das ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host} hat keinen Ordner „{path}“.</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} ist hier nicht bekannt, und der Schlüssel {fingerprint} wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host} hat „{user}“ abgewiesen.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>{host} ist nicht erreichbar ({error}).</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>Die Verbindung zu {host} ging verloren ({error}).</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>Es hat noch keine Ereignisdatei.</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>Es läuft auf einem anderen Computer, {host}.</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>Mehrere Prozesse trainieren es gleichzeitig.</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>Kein Prozess dieses Computers gibt durch seine Befehlszeile oder die Dateien des Modells zu erkennen, dass er es trainiert.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} ist schon dort: Wählen Sie einen anderen Ort für die Kopie.</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} hat dafür keinen Platz: {needed} MB sind nötig, {free} MB sind frei. Nichts wurde kopiert; schaffen Sie Platz oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} wird gerade geschrieben und wurde nicht kopiert: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} hat keinen Platz mehr für {file}. Nichts Halbkopiertes blieb dort: Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>{file} ließ sich nicht nach {folder} kopieren: Eines von beiden gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>{file} ließ sich nicht nach {folder} kopieren: Schreiben ist dort nicht erlaubt, oder eine Datei dieses Namens ist in Gebrauch.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>{file} ließ sich nicht nach {folder} kopieren: {error}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>{file} ließ sich nicht lesen ({error}). Sie bleibt, wie sie ist; das Programm fängt neu an und merkt sich nicht, was es dort aufbewahrt.</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>Was sich das Programm gemerkt hatte, war nicht lesbar, es fängt daher neu an. Die alte Datei bleibt als {file} erhalten.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>Dieses Bild oder dieser Ton in „{file}“ (bei Byte {offset}) ist beschädigt und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>Dieses Bild oder dieser Ton in „{file}“ (bei Byte {offset}) gibt sich als viel zu groß aus und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>„{file}“ ist bei Byte {offset} beschädigt. Was dort nicht lesbar war, fehlt; alles davor und danach wird gezeigt.</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>„{file}“ enthält bei Byte {offset} einen ungewöhnlich großen Eintrag. Er fehlt; alles davor und danach wird gezeigt.</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>„{file}“ ist keine Ereignisdatei von TensorBoard, es gibt also nichts daraus zu zeigen.</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>filelist.txt ist nicht im Ordner des Modells</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>die Batch-Größe steht weder in train.log noch in model_info.json</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json nennt die Hop-Länge nicht</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>Clips aus filelist.txt sind nicht mehr auf diesem Computer</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>„{file}“ enthält Werte, deren Schritt oder Zeit nicht stimmen kann. Sie fehlen; alles andere wird gezeigt.</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>die Namen der Checkpoints</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>die Epochen in G_*.pth</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>der Abstand der Punkte</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>die Lernrate</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>die aufgezeichneten Epochen</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>das Log, das in Epochen zählt</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt und die Batch-Größe</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>„{name}“ ließ sich durch einen Fehler von RVC Monitor nicht zu Ende lesen ({error}). Was schon gelesen war, wird gezeigt, die anderen Modelle werden wie immer beobachtet, und dieses wird erneut versucht. Bleibt es so, melden Sie es bitte mit der Datei rvcmonitor.log.</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>In „{folder}“ ließ sich durch einen Fehler von RVC Monitor nicht schauen ({error}). Die anderen Ordner werden gezeigt, dieser wird erneut versucht. Bleibt es so, melden Sie es bitte mit der Datei rvcmonitor.log.</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>eine Python-Installation</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>was Git für sich behält</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>Pakete von Node.js</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>Windows selbst</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>Gelöschtes</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>„{name}“ muss erst entpackt werden: RVC Monitor schaut nicht in Archive.</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>„{name}“ ist ein Log von VisualDL, das RVC Monitor nicht lesen kann. Lassen Sie den Trainer TensorBoard-Ereignisse schreiben.</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>„{name}“ ist ein Log von Weights &amp; Biases, das RVC Monitor nicht lesen kann. Lassen Sie den Trainer TensorBoard-Ereignisse schreiben.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>„{file}“ ist nicht lesbar ({reason}). Die anderen Dateien werden gezeigt, diese wird erneut versucht.</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>„{file}“ ist noch nicht hier: Das Laufwerk hat bisher nur den Namen. Die Datei wird gezeigt, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>Nichts in „{file}“ war lesbar: Jeder Eintrag darin ist beschädigt, es gibt also nichts zu zeigen. Kopieren Sie die Datei neu von dort, wo sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>Nichts in „{file}“ lässt sich zeigen: Kein Wert darin hat einen Schritt und eine Zeit, die stimmen können. Kopieren Sie die Datei neu von dort, wo sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>„{name}“ hat Gewichte, aber kein Log, es gibt also keine Kurven zu zeichnen. Legen Sie das Log zurück in den Ordner, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>In „{folder}“ wurde kein Training gefunden. RVC Monitor sucht Dateien mit „tfevents“ im Namen; sie liegen im Ordner eines Modells in „logs“.</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>In „{folder}“ wurde nicht geschaut, Inhalt: {what}.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>„{folder}“ enthält zu viele Ordner, um in alle zu schauen. Öffnen Sie den Ordner „logs“ selbst, um jedes Training zu sehen.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>Warten, bis der geglättete Gesamtwert des Generators klar flach wird oder steigt, dann die Epochen um seinen Tiefpunkt anhören.</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Mel-Minima</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>Hören Sie die Epochen, in denen Mel eine Delle hat, nahe dem tiefsten Punkt des Generator-Gesamtwerts, wie in den Anleitungen von 2024.</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>Mittelwerte über viele Schritte rauschen weniger: Suchen Sie die tiefsten Punkte des gemittelten Gesamtwerts des Generators.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>Achten Sie auf Kreuze (Werte, die keine Zahl sind), KL nahe oder unter null und Gradienten, die hochschießen.</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>„{file}“ lässt sich nicht dekodieren: Die Tonbibliothek des Systems fehlt. WAV-Dateien gehen trotzdem.</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>Hier lässt sich kein Ton abspielen: Die Tonbibliothek des Systems fehlt. Hörproben lassen sich trotzdem als WAV speichern.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>Kein Tongerät gefunden. Schließen Sie Kopfhörer oder Lautsprecher an und drücken Sie erneut auf Abspielen; Hörproben lassen sich auch so als WAV speichern.</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>Es geht keine Meldung aufs Handy, weil keine Adresse bekannt ist: siehe Ansicht → Meldungen aufs Handy.</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>Die Schlüsseldatei „{file}“ kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>„{file}“ enthält keinen privaten Schlüssel von OpenSSH. Einer von PuTTY (.ppk) muss erst als solcher exportiert werden; eine .pub ist nur die öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>Der neueste Punkt von „{name}“ trägt eine Zeit, die erst noch kommt ({when}): Die Uhr dieses Rechners oder die des Rechners, der ihn schrieb, geht falsch. Ob trainiert wird, sagt stattdessen die Zeit der Datei.</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>„{file}“ enthält keinen Ton, der sich hier dekodieren lässt. Speichern Sie ihn als WAV-Datei, die keinen Decoder braucht, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>„{file}“ wurde nicht dekodiert: Der Decoder dieses Computers antwortet nicht. Speichern Sie den Ton als WAV-Datei, die keinen Decoder braucht, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Bisher gibt es einen Punkt von {tag}; mindestens {needed} sind nötig, um einen Trend zu sehen.</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Bisher gibt es {points} Punkte von {tag}; mindestens {needed} sind nötig, um einen Trend zu sehen.</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>Die neueste, bevor das Training kaputtgegangen ist.</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>Bei Schritt {where} liegt {curve} {percent} % über dem Tiefstwert (Schritt {lowest}). Das kann in den Schwankungen untergehen: vielleicht genauso gut.</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>Bei Epoche {where} liegt {curve} {percent} % über dem Tiefstwert (Epoche {lowest}). Das kann in den Schwankungen untergehen: vielleicht genauso gut.</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>Zum Vergleich: Bei Schritt {where} liegt {curve} {percent} % über dem Tiefstwert (Schritt {lowest}).</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Zum Vergleich: Bei Epoche {where} liegt {curve} {percent} % über dem Tiefstwert (Epoche {lowest}).</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} Epochen vor dem Tiefpunkt. Hier liegt {curve} {percent} % über dem Tiefstwert (Epoche {lowest}). Das kann in den Schwankungen untergehen: vielleicht genauso gut.</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} Epochen nach dem Tiefpunkt. Hier liegt {curve} {percent} % über dem Tiefstwert (Epoche {lowest}). Das kann in den Schwankungen untergehen: vielleicht genauso gut.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Zum Vergleich: {epochs} Epochen vor dem Tiefpunkt liegt {curve} {percent} % über dem Tiefstwert (Epoche {lowest}).</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Zum Vergleich: {epochs} Epochen nach dem Tiefpunkt liegt {curve} {percent} % über dem Tiefstwert (Epoche {lowest}).</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Ein Start von „{name}“ mit einem Punkt, begonnen {begun}, bleibt außen vor: Gezeigt wird das lange Training davor. Er tritt an dessen Stelle, sobald er {few} Punkte hat.</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Ein Start von „{name}“ mit {points} Punkten, begonnen {begun}, bleibt außen vor: Gezeigt wird das lange Training davor. Er tritt an dessen Stelle, sobald er {few} Punkte hat.</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>In {n} weitere Ordner wurde nicht geschaut.</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} zeigt einen anderen Schlüssel als zuvor ({fingerprint}), es ist also vielleicht ein anderer Rechner. Nichts wurde dorthin gesendet. Wurde er neu eingerichtet, entfernen Sie seinen alten Schlüssel aus „{file}“.</translation>
    </message>
</context>
<context>
    <name>NoticeHistory</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>Ein Training beginnt</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>Ein neuer Tiefpunkt</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>Keine Verbesserung mehr</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>Der Loss steigt</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>Probleme in den Zahlen</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>Bilder zeigen Stille oder stehen still</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>Lange keine neuen Punkte</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>Ein Training wird gestoppt</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Ein Training wurde gestoppt</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Training beendet</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>Alle Checkpoints ({n})</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>Alle Checkpoints ({n}, und {m} aus früherem Training)</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name} (früheres Training)</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Checkpoint wählen</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>Der neueste Stand: Sein Name nennt keinen Schritt</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>{time} je Epoche, die letzte {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>{time} je Epoche</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>endet gegen {time}</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>Endet gegen {time}.</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>Endet gegen {time}, mit 80 % zwischen {first} und {last}.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>Meldungen aufs Handy</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>Meldungen an mein Handy senden, solange das Programm läuft</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>Mit einem Bild der Kurve, wo ein Dienst eins annimmt</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>Meldungen je Stunde, höchstens</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>Adressen Ihrer Dienste, eine je Zeile</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>Schlüsselbund wird gelesen…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Mir melden</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Sie enthalten Geheimes, daher liegen sie im Schlüsselbund des Systems und sonst nirgends.</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>Dieses System hat keinen Schlüsselbund, daher sind sie nur für diese Sitzung bekannt und werden nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>Das ist ein Test: So werden Meldungen aussehen.</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>Eine Adresse wird nicht erkannt.</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}: gesendet.</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}: nicht erreichbar oder abgelehnt.</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>Noch gibt es keine Adresse, an die Meldungen gehen könnten.</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>Mehr als {n} Adressen können nicht behalten werden.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>Unterschied zeigen (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ins Fenster einpassen (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Tatsächliche Größe (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>Helligkeit und Kontrast wie im Original</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>PictureTransport</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Previous epoch (←)</source>
        <translation>Vorige Epoche (←)</translation>
    </message>
    <message>
        <source>Next epoch (→)</source>
        <translation>Nächste Epoche (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>Alle Epochen als Film abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Der neuesten folgen</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>Zu jedem neuen Bild gehen, sobald es da ist (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Auf den Kurven zeigen</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures to look at</source>
        <translation>Bilder zum Ansehen</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>Der ganze Satz, Original</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} neben {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>Bei diesem Schritt wurde kein Bild aufgezeichnet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>Erzeugt minus Original (orange: lauter, blau: leiser)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>Zu Schritt {n} gibt es kein Bild: Das nächste ist von Schritt {near}.</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>Zu Epoche {n} gibt es kein Bild: Das nächste ist von Epoche {near}.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>Epoche {epoch} · Schritt {step}</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <source>Run</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>Seit dem Start (h:mm:ss)</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohwert</translation>
    </message>
    <message>
        <source>Smoothed ({weight})</source>
        <translation>Geglättet ({weight})</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all where none is selected</source>
        <translation>Kopiert die gewählten Zeilen, ohne Auswahl alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>%Ln Punkt im Bild</numerusform>
            <numerusform>%Ln Punkte im Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln Punkt kopiert</numerusform>
            <numerusform>%Ln Punkte kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln Punkt kopiert: Mehr fasst keine Tabellenkalkulation</numerusform>
            <numerusform>%Ln Punkte kopiert: Mehr fasst keine Tabellenkalkulation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} ist nicht mehr da. Gezeigt wird das Gelesene; es geht weiter, sobald der Ordner zurück ist.</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} ist nicht da. Der Ordner wird gelesen, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>Byte {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>Das Lesen wurde abgebrochen. Gezeigt wird, was schon gelesen war, nichts Neues. Öffnen Sie den Ordner neu, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>Die Demo konnte nicht starten: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>Ordner von RVC, seine logs oder ein Modell öffnen</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>Es wird gerade etwas konvertiert oder kopiert, und eine andere Sprache bricht es ab. Die Sprache jetzt wechseln? Sonst wechselt sie beim nächsten Start.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Kandidaten anhören</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>Früher Konvertiertes wird gesucht…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>{place} von {total} wird konvertiert: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · noch etwa {n} s</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · noch etwa {n} min</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Als Nächstes: Epoche {n}</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>diese Epoche</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>Die Datei kann noch kommen: Das Training ist noch nicht so weit.</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>Ziehen Sie die Griffe. Die Pfeile verschieben den Ausschnitt dazwischen, mit Umschalt nur sein Ende, mit Strg um eine Sekunde.</translation>
    </message>
    <message>
        <source>From {begin} to {end} seconds</source>
        <translation>Von {begin} bis {end} Sekunden</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Auf anderem Rechner öffnen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>ein Name, eine IP-Adresse oder ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>(eine andere)</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Zuletzt geöffnet:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Rechner:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>Ordner dort:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>Zuerst werden Ihre SSH-Schlüssel und Ihr Agent probiert; nach einem Passwort wird nur gefragt, wenn es nötig ist. Auf dem anderen Rechner wird nie etwas geschrieben, und Checkpoints bleiben dort, bis Sie sie kopieren.</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>Das ist kein Rechner: Geben Sie seinen Namen oder seine IP-Adresse an.</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>nur wenn Ihrer nicht in ~/.ssh liegt</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>Schlüsseldatei:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>Regeln des Urteils</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>Gesundheitsgrenzen</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Early Stopping</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Standardwerte</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>More about the list of models</source>
        <translation>Mehr zur Modellliste</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>Ein Teil des Namens oder ein regulärer Ausdruck wie _v[23]$</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>Alle {n} zeichnen</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>Die {n} Modelle zeichnen, die der Filter zeigt</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>Keins der {n} Modelle zeichnen, die der Filter zeigt</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>Alle {n} Modelle der Liste zeichnen</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>Keins der {n} Modelle zeichnen</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>Nach Namensgruppen färben…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>Jedem Modell seine eigene Farbe</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>Trainings vergleichen…</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>Nur das gewählte Modell zeichnen</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Noch kein regulärer Ausdruck: {why}</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>Auch zeichnen (Strg + Klick)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>Ihre Bewertungen und Notizen zu {name} vergessen und es verbergen? Die Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Modell vergessen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>Epoch {n}/{total}</source>
        <translation>Epoche {n}/{total}</translation>
    </message>
    <message>
        <source>Weights, but no log</source>
        <translation>Gewichte, aber kein Log</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>Hörproben nach Epoche</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>{n} von 5 Sternen, nach Gehör</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>Kandidat {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>Nächstgelegene Hörprobe zu Kandidat {n}</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>Zu diesem Modell wurden keine Stimmdateien gefunden. Schalten Sie in Applio im Trainings-Tab „Save Every Weights“ ein, damit es Epochen zur Auswahl gibt.</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>Zu diesem Modell wurden keine Stimmdateien gefunden. Schalten Sie in RVC im Trainings-Tab „Save a small final model to the &apos;weights&apos; folder at each save point“ ein, damit es Epochen zur Auswahl gibt, und öffnen Sie den Ordner, der logs und weights enthält.</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>Neben den Logs dieses Modells wurden keine Stimmdateien gefunden. Lassen Sie den Trainer alle paar Epochen einen Checkpoint behalten, damit es Auswahl gibt.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The password of {who}:</source>
        <translation>Das Passwort von {who}:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>Die Passphrase Ihres SSH-Schlüssels, für {who}:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Das war nicht richtig. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>Letzten Ordner beim Start wieder öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Fenster und Infobereich</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>Minimieren verbirgt das Fenster im Infobereich</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>Schließen verbirgt das Fenster und beobachtet weiter</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>Verborgen im Infobereich starten</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Mit Windows starten</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Mir melden</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Einstellungen zurücksetzen…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>Bewertungen und Meldungen löschen…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>Alle Einstellungen wie beim ersten Start und die letzten Ordner vergessen? Bewertungen, Meldungen, Trainings und Checkpoints bleiben unberührt.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>Alle Bewertungen, Ihre Notizen dazu und die Liste der Meldungen löschen? Das ist endgültig. Einstellungen, Trainings und Checkpoints bleiben unberührt.</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>Bewertungen und Meldungen löschen</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>Was gerade konvertiert oder kopiert wird, wird abgebrochen.</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>Vorige Epoche, gleiche Stelle (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Abspielen oder Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>Nächste Epoche, gleiche Stelle (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Immer wieder abspielen (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>Lautstärke angleichen</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>Alle Epochen gleich laut abspielen, damit die lautere nicht besser wirkt</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Kind of sample</source>
        <translation>Art der Hörprobe</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>Blind A/B…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>Zwei Epochen vergleichen, ohne zu sehen, welche welche ist</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>Als WAV speichern…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Auf den Kurven zeigen</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>Dieses Modell hat keine Hörproben.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>Diese Hörprobe ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>Als WAV speichern</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>WAV-Ton (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Als „{file}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Rate it by ear: click a star, or press 1 to 5. 0 takes it back.</source>
        <translation>Nach Gehör bewerten: einen Stern anklicken oder 1 bis 5 drücken. 0 nimmt es zurück.</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>{n} von 5 Sternen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Unbewertet</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>der Loss steigt</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>der Loss wird nicht mehr besser</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>eine Kurve hatte keinen besseren Wert</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>eine Epoche ist fertig</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>die Zahlen sind kaputt</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>das Laufwerk ist fast voll</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Energiesparmodus</translation>
    </message>
    <message>
        <source>hibernate</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>herunterfahren</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>Automatisch stoppen: an</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>Automatisch stoppen: aus</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>Automatisch stoppen: aus (Probelauf: Epoche {n})</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>Stoppt, wenn Epoche {n} fertig ist.</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>Stoppt, wenn die Gesundheitsprüfung einen Fehler findet.</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>Stoppt, wenn auf dem Laufwerk weniger als {n} GB frei sind.</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>Es wird berechnet, was die Regel getan hätte…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>Die Regel hätte noch nicht gestoppt.</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>Das gilt nicht mehr: Jetzt würde sie nicht stoppen.</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>Die Regel hätte bei Schritt {n} gestoppt.</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>Die Regel hätte bei Epoche {n} gestoppt.</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>{name} wird gerade gestoppt…</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name} wird gestoppt, wenn {file} vollständig ist.</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name} wird gestoppt, sobald der neueste Checkpoint vollständig ist.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt stoppen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Jetzt Energie sparen</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>Jetzt in den Ruhezustand</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Jetzt herunterfahren</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Wach bleiben</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>Automatisch stoppen: an (danach: {action})</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>Das gilt schon: Der Countdown beginnt sofort.</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>Das gilt seit Epoche {n}: Der Countdown beginnt sofort.</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>Ein Training automatisch stoppen</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>{name} automatisch stoppen</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> Epochen</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>The curve of the verdict</source>
        <translation>Die Kurve des Urteils</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Kleinste Verbesserung</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Weniger als</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>Gewartet wird, bis der neueste Checkpoint vollständig ist, dann werden zwei Minuten heruntergezählt, in denen Sie Nein sagen können. Beendet wird nur der Prozess, der genau dieses Modell trainiert.</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>Die Epochen zählen ab dem Moment, in dem das Urteil es sagt, oft später als die Wende selbst.</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>Zuerst müssen zwei Kandidaten konvertiert sein.</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>Niemand merkt sich mehr als {n} Töne: Wählen Sie einige Kandidaten ab.</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Blindturnier</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>Frage {n} von höchstens {most}</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A ist besser</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B ist besser</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>Hören Sie beide und wählen Sie dann. A und B sind gleich laut und laufen an derselben Stelle weiter: Die Tasten A und B wechseln mitten im Wort, 1, 2 und 3 antworten, S überspringt. Manche Paare kommen zweimal, und eins ist zweimal derselbe Ton: Das zeigt, wie sicher Ihre Ohren sind.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>{letter} abspielen</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>Diese Sterne trotzdem vergeben</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>Der beste steht fest: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>Die Sterne sind bei Ihren Bewertungen.</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>Ihre Ohren hören keinen Unterschied</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>Beantwortete Fragen: {n}.</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>Als Nächstes: {name}</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>Jeder davon kann der beste sein: {names}. Nehmen Sie den frühesten: Er hatte weniger Zeit, das Dataset auswendig zu lernen. Es wurden keine Sterne vergeben.</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>mit {percent}&#xa0;% der beste</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>mit {percent}&#xa0;% besser als der nächste</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>Ergebnis des Blindturniers</translation>
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
        <translation>Wählen</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>Der Ordner von Applio oder RVC…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>Das Python, mit dem er startet…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>Ab dem beobachteten Ordner suchen</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Keiner gefunden</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>Ordner des Trainers wählen</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>Python wählen, mit dem der Trainer startet</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>Tiefpunkt vorbei</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>kein Training</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor: nichts wird beobachtet</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{name}: {state}, epoch {epoch}</source>
        <translation>{name}: {state}, Epoche {epoch}</translation>
    </message>
    <message>
        <source>Open RVC Monitor</source>
        <translation>RVC Monitor öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>Meldungen wieder zeigen</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>Meldungen 1 Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Meldungen bis morgen pausieren</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>Ein unbekannter Rechner</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>Ist „{host}“ der Rechner, den Sie meinen?</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>Von hier aus gab es noch nie eine Verbindung dorthin. Der Schlüssel hat den Fingerabdruck
{fingerprint}
Vergleichen Sie ihn mit dem, was der Besitzer oder die Webseite des Rechners angibt. Von nun an ist er bekannt, und ein Rechner mit einem anderen Schlüssel wird abgewiesen.</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Ja, verbinden</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Lowest</source>
        <translation>Tiefpunkt</translation>
    </message>
    <message>
        <source>Rising since here</source>
        <translation>Steigt ab hier</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>Flach ab hier</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>Eine mit {weight} geglättete Kurve hinkt etwa {points} Punkte hinterher</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>May be turning</source>
        <translation>Vielleicht eine Wende</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Wird besser</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>Flach seit {where}</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>Steigt seit {where}</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>Kein Trend erkennbar</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>Kaputt seit {where}</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht absehbar</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>Das Urteil kommt, wenn alles gelesen ist.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Hear the candidates</source>
        <translation>Kandidaten anhören</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>Ihren Trainer einen Clip mit jedem davon konvertieren lassen und anhören (Strg + H)</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>Wie in den Anleitungen</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>Dellen der rohen Kurve, wie die Anleitungen es lehren. Gemessen an Kurven, deren Wahrheit bekannt ist: Eine Epoche in einer Delle ist nicht besser als ihre Nachbarn.</translation>
    </message>
    <message>
        <source>Worth listening to</source>
        <translation>Hörenswert</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>Von welcher Kurve die Dellen sind</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>Dellen, passend zum Training</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>Mel-Dellen nahe dem tiefsten Gesamtwert</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>Mel-Dellen</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>Dellen des gemittelten Gesamtwerts</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>Dellen des Gesamtwerts</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>Für einen Vorschlag zwei bewerten</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Als Nächstes: Epoche {n}</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>{n} in Ordner kopieren…</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>Urteil und was sich anzuhören lohnt</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>Trainings-Losses zeigen, wo man suchen soll; sie beweisen nicht, dass eine Stimme übertrainiert ist. Ihre Ohren entscheiden.</translation>
    </message>
</context>
<context>
    <name>VoiceName</name>
    <message>
        <source>Epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
</context>
<context>
    <name>VoiceTicks</name>
    <message>
        <source>Checkpoints to hear</source>
        <translation>Checkpoints zum Anhören</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>Hörenswerte</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>Nur die Dateien aus „Hörenswert“ anhaken</translation>
    </message>
    <message>
        <source>Candidates ({n})</source>
        <translation>Kandidaten ({n})</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
</context>
<context>
    <name>WheelHint</name>
    <message>
        <source>Alt + wheel zooms a chart, Ctrl + wheel up and down only, Shift + wheel across</source>
        <translation>Alt + Rad zoomt ein Diagramm, Strg + Rad nur senkrecht, Umschalt + Rad nur waagerecht</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>Ein früheres Training hat ihn hier hinterlassen: Die Kurven sind nicht seine.</translation>
    </message>
</context>
</TS>

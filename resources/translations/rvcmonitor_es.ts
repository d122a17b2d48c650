<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
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
            <numerusform>%Ln valor igual o menor que cero no cabe en un eje logarítmico</numerusform>
            <numerusform>%Ln valores iguales o menores que cero no caben en un eje logarítmico</numerusform>
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
            <numerusform>%Ln época después</numerusform>
            <numerusform>%Ln épocas después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>%Ln parte de los archivos no se pudo usar. Se muestra todo lo demás.</numerusform>
            <numerusform>%Ln partes de los archivos no se pudieron usar. Se muestra todo lo demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>%Ln inicio de pocos puntos se deja aparte: se muestra el entrenamiento largo anterior.</numerusform>
            <numerusform>%Ln inicios de pocos puntos se dejan aparte: se muestran los entrenamientos largos anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>%Ln parte de los archivos no se pudo usar, y no queda nada que mostrar.</numerusform>
            <numerusform>%Ln partes de los archivos no se pudieron usar, y no queda nada que mostrar.</numerusform>
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
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>Para cuando la pérdida lleva %Ln época subiendo.</numerusform>
            <numerusform>Para cuando la pérdida lleva %Ln épocas subiendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>Para cuando una curva lleva %Ln época sin un valor mejor.</numerusform>
            <numerusform>Para cuando una curva lleva %Ln épocas sin un valor mejor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} se parará en %Ln segundo.</numerusform>
            <numerusform>{name} se parará en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>El ordenador se suspende en %Ln segundo.</numerusform>
            <numerusform>El ordenador se suspende en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>El ordenador hiberna en %Ln segundo.</numerusform>
            <numerusform>El ordenador hiberna en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>El ordenador se apaga en %Ln segundo.</numerusform>
            <numerusform>El ordenador se apaga en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>%Ln aviso anterior no se envió.</numerusform>
            <numerusform>%Ln avisos anteriores no se enviaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>Para cuando la pérdida lleva %Ln época y un décimo del entrenamiento sin mejorar.</numerusform>
            <numerusform>Para cuando la pérdida lleva %Ln épocas y un décimo del entrenamiento sin mejorar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About RVC Monitor</source>
        <translation>Acerca de RVC Monitor</translation>
    </message>
    <message>
        <source>Watches voice trainings and names the epochs worth listening to. It reads the files that the trainer writes, and never changes them.

Free software under the MIT licence. Made with Qt (LGPL), NumPy and TensorBoard. Icons by Lucide.</source>
        <translation>Observa entrenamientos de voz y nombra las épocas que vale la pena escuchar. Lee los archivos que escribe el entrenador y nunca los cambia.

Software libre con licencia MIT. Hecho con Qt (LGPL), NumPy y TensorBoard. Iconos de Lucide.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>hace {n} s</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>hace {n} min</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>hace {n} h</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BlindJudgement</name>
    <message>
        <source>No stars were given.</source>
        <translation>No se dieron estrellas.</translation>
    </message>
    <message>
        <source>This model is not open any more; nothing was rated.</source>
        <translation>Este modelo ya no está abierto; no se valoró nada.</translation>
    </message>
    <message>
        <source>Chosen blind over {name}</source>
        <translation>Elegida a ciegas frente a {name}</translation>
    </message>
    <message>
        <source>Both belong to one checkpoint; nothing was rated.</source>
        <translation>Ambas pertenecen al mismo checkpoint; no se valoró nada.</translation>
    </message>
    <message>
        <source>Rated by ear: {name} {stars}, {other} {other_stars}.</source>
        <translation>Valoradas de oído: {name} {stars}, {other} {other_stars}.</translation>
    </message>
    <message>
        <source>There is no voice file of {names}; the rating is kept for the epoch.</source>
        <translation>No hay archivo de voz de {names}; la valoración se guarda para la época.</translation>
    </message>
</context>
<context>
    <name>BlindTest</name>
    <message>
        <source>Blind comparison</source>
        <translation>Comparación a ciegas</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>The other epoch</source>
        <translation>La otra época</translation>
    </message>
    <message>
        <source>Hide the names and listen</source>
        <translation>Ocultar los nombres y escuchar</translation>
    </message>
    <message>
        <source>Which two epochs do you want to compare?</source>
        <translation>¿Qué dos épocas quieres comparar?</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A es mejor</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>No oigo diferencia</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B es mejor</translation>
    </message>
    <message>
        <source>Compare two others</source>
        <translation>Comparar otras dos</translation>
    </message>
    <message>
        <source>Listen to both, then choose. The keys A and B switch in the middle of a word.</source>
        <translation>Escucha las dos y luego elige. Las teclas A y B cambian de una a otra en medio de una palabra.</translation>
    </message>
    <message>
        <source>A was {a}, B was {b}.</source>
        <translation>A era {a}, B era {b}.</translation>
    </message>
    <message>
        <source>You preferred {name}.</source>
        <translation>Preferiste {name}.</translation>
    </message>
    <message>
        <source>The result goes into your ratings: the epoch you choose gets at least one star more than the other.</source>
        <translation>El resultado pasa a tus valoraciones: la época que elijas recibe al menos una estrella más que la otra.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Reproducir {letter}</translation>
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
        <translation>Mostrar este punto en la curva</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Paso {n}</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>Época {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>See its pictures</source>
        <translation>Ver sus imágenes</translation>
    </message>
    <message>
        <source>Hear the sample nearest to it</source>
        <translation>Oír la muestra más cercana</translation>
    </message>
    <message>
        <source>{value} at step {n}</source>
        <translation>{value} en el paso {n}</translation>
    </message>
    <message>
        <source>Show on the curve</source>
        <translation>Mostrar en la curva</translation>
    </message>
    <message>
        <source>{value} smoothed</source>
        <translation>{value} suavizado</translation>
    </message>
</context>
<context>
    <name>CandidateHearing</name>
    <message>
        <source>There is no model with checkpoints that can be heard.</source>
        <translation>No hay ningún modelo con checkpoints que se puedan oír.</translation>
    </message>
    <message>
        <source>The candidates of {name} are being converted: one model at a time.</source>
        <translation>Se están convirtiendo las candidatas de {name}: un modelo a la vez.</translation>
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
        <translation>Mostrar {n} más</translation>
    </message>
    <message>
        <source>In the same dip as {n}.</source>
        <translation>En el mismo valle que la {n}.</translation>
    </message>
    <message>
        <source>Shares a file with {n}.</source>
        <translation>Comparte un archivo con la {n}.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The newest value, smoothed</source>
        <translation>El valor más reciente, suavizado</translation>
    </message>
    <message>
        <source>Keep this chart at the top</source>
        <translation>Mantener este gráfico arriba</translation>
    </message>
    <message>
        <source>Save, copy and more</source>
        <translation>Guardar, copiar y más</translation>
    </message>
    <message>
        <source>Unpin this chart</source>
        <translation>Dejar de fijar este gráfico</translation>
    </message>
    <message>
        <source>Full size (Enter or F)</source>
        <translation>Tamaño completo (Intro o F)</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>Volver a todos los gráficos (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>CardBoard</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
</context>
<context>
    <name>CardTitles</name>
    <message>
        <source>Generator total</source>
        <translation>Total del generador</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Feature matching</source>
        <translation>Coincidencia de rasgos</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Generator adversarial</source>
        <translation>Adversaria del generador</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Generator gradient</source>
        <translation>Gradiente del generador</translation>
    </message>
    <message>
        <source>Discriminator gradient</source>
        <translation>Gradiente del discriminador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Generator total, averaged</source>
        <translation>Total del generador, promediado</translation>
    </message>
    <message>
        <source>Mel, averaged</source>
        <translation>Mel, promediado</translation>
    </message>
    <message>
        <source>Feature matching, averaged</source>
        <translation>Coincidencia de rasgos, promediada</translation>
    </message>
    <message>
        <source>KL, averaged</source>
        <translation>KL, promediada</translation>
    </message>
    <message>
        <source>Generator adversarial, averaged</source>
        <translation>Adversaria del generador, promediada</translation>
    </message>
    <message>
        <source>Discriminator, averaged</source>
        <translation>Discriminador, promediado</translation>
    </message>
    <message>
        <source>Generator gradient, averaged</source>
        <translation>Gradiente del generador, promediado</translation>
    </message>
    <message>
        <source>Discriminator gradient, averaged</source>
        <translation>Gradiente del discriminador, promediado</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Promedios</translation>
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
        <translation>Otros</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Tiempo desde el inicio</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Validation less training</source>
        <translation>Validación menos entrenamiento</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
</context>
<context>
    <name>ChartMenus</name>
    <message>
        <source>Back to all charts</source>
        <translation>Volver a todos los gráficos</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Mover hacia atrás</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Mover hacia adelante</translation>
    </message>
    <message>
        <source>Show the points as a table…</source>
        <translation>Mostrar los puntos como tabla…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Back to the previous view</source>
        <translation>Volver a la vista anterior</translation>
    </message>
    <message>
        <source>Forward to the next view</source>
        <translation>Avanzar a la vista siguiente</translation>
    </message>
    <message>
        <source>Smoothed curve</source>
        <translation>Curva suavizada</translation>
    </message>
    <message>
        <source>Order in the tooltip</source>
        <translation>Orden en el recuadro</translation>
    </message>
    <message>
        <source>Zoom all charts together</source>
        <translation>Ampliar todos los gráficos a la vez</translation>
    </message>
    <message>
        <source>Show every attempt of resumed runs</source>
        <translation>Mostrar todos los intentos de modelos reanudados</translation>
    </message>
    <message>
        <source>Save all charts as</source>
        <translation>Guardar todos los gráficos como</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>All points (CSV)</source>
        <translation>Todos los puntos (CSV)</translation>
    </message>
    <message>
        <source>All points (JSON)</source>
        <translation>Todos los puntos (JSON)</translation>
    </message>
    <message>
        <source>As in TensorBoard: low points appear late</source>
        <translation>Como en TensorBoard: los puntos bajos aparecen tarde</translation>
    </message>
    <message>
        <source>Centred: low points appear where they are</source>
        <translation>Centrada: los puntos bajos aparecen donde están</translation>
    </message>
    <message>
        <source>As in the list of runs</source>
        <translation>Como en la lista de modelos</translation>
    </message>
    <message>
        <source>Nearest to the pointer first</source>
        <translation>Primero lo más cercano al puntero</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>Primero lo más bajo</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Primero lo más alto</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Remove all markers</source>
        <translation>Quitar todos los marcadores</translation>
    </message>
    <message>
        <source>Remove this marker</source>
        <translation>Quitar este marcador</translation>
    </message>
    <message>
        <source>Set a marker here (Ctrl + click)</source>
        <translation>Poner un marcador aquí (Ctrl + clic)</translation>
    </message>
    <message>
        <source>Pictures with the verdict</source>
        <translation>Imágenes con el veredicto</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Reset pins</source>
        <translation>Restablecer los fijados</translation>
    </message>
    <message>
        <source>Reset the order</source>
        <translation>Restablecer el orden</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>{kind} files (*.{ending})</source>
        <translation>Archivos {kind} (*.{ending})</translation>
    </message>
    <message>
        <source>Save all charts in this folder</source>
        <translation>Guardar todos los gráficos en esta carpeta</translation>
    </message>
    <message>
        <source>These files exist already: {names}. Replace them?</source>
        <translation>Estos archivos ya existen: {names}. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. Choose another folder.</source>
        <translation>No se pudo guardar {file}: {reason}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} se guardó en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln gráfico se guardó en {folder}.</numerusform>
            <numerusform>%Ln gráficos se guardaron en {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTip</name>
    <message>
        <source>Raw</source>
        <translation>Sin suavizar</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Checkpoint before</source>
        <translation>Checkpoint anterior</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smoothing, as a number</source>
        <translation>Suavizado, como número</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic vertical axis</source>
        <translation>Eje vertical logarítmico</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Move to the newest point and stay there (End)</source>
        <translation>Ir al punto más reciente y quedarse ahí (Fin)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show everything (Home, or double-click a chart)</source>
        <translation>Mostrar todo (Inicio, o doble clic en un gráfico)</translation>
    </message>
    <message>
        <source>Find charts</source>
        <translation>Buscar gráficos</translation>
    </message>
    <message>
        <source>More about the charts</source>
        <translation>Más sobre los gráficos</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Auto: {name}</source>
        <translation>Auto: {name}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>Ignorar valores atípicos</translation>
    </message>
    <message>
        <source>Do not let single extreme values stretch charts</source>
        <translation>No dejar que valores extremos aislados estiren los gráficos</translation>
    </message>
    <message>
        <source>This is no regular expression ({reason}); it is searched for as it is.</source>
        <translation>Esto no es una expresión regular ({reason}); se busca tal cual.</translation>
    </message>
    <message>
        <source>No chart matches this.</source>
        <translation>Ningún gráfico coincide con esto.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Tamaño de los gráficos</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>How many steps an epoch has is not known here.</source>
        <translation>Aquí no se sabe cuántos pasos tiene una época.</translation>
    </message>
    <message>
        <source>It could be worked out from the file list, but {lack}.</source>
        <translation>Se podría calcular a partir de la lista de archivos, pero {lack}.</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>The picture of {chart} was copied: paste it where you like.</source>
        <translation>Se copió la imagen de {chart}: pégala donde quieras.</translation>
    </message>
    <message>
        <source>The filter of the list lets none of the drawn models through.</source>
        <translation>El filtro de la lista no deja pasar ninguno de los modelos dibujados.</translation>
    </message>
    <message>
        <source>Nothing is drawn. Click a model in the list, or tick its box.</source>
        <translation>No hay nada dibujado. Haz clic en un modelo de la lista o marca su casilla.</translation>
    </message>
    <message>
        <source>Working out the curves…</source>
        <translation>Calculando las curvas…</translation>
    </message>
    <message>
        <source>No curves have been logged yet. They appear here by themselves.</source>
        <translation>Aún no se registró ninguna curva. Aparecerán aquí solas.</translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message>
        <source>Copy {file} to…</source>
        <translation>Copiar {file} a…</translation>
    </message>
    <message>
        <source>{file} was copied to {folder}.</source>
        <translation>{file} se copió a {folder}.</translation>
    </message>
    <message>
        <source>Copying {file}…</source>
        <translation>Copiando {file}…</translation>
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
        <source>Choose a folder to listen from</source>
        <translation>Elige una carpeta desde la que escuchar</translation>
    </message>
    <message>
        <source>This folder has files of these names already:</source>
        <translation>Esta carpeta ya tiene archivos con estos nombres:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Nothing was copied: {folder} has all of it.</source>
        <translation>No se copió nada: {folder} ya lo tiene todo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>Se copiaron {n} de %Ln archivo a {folder}.</numerusform>
            <numerusform>Se copiaron {n} de %Ln archivos a {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>Se copió %Ln archivo a {folder}.</numerusform>
            <numerusform>Se copiaron %Ln archivos a {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The path of {file} was copied.</source>
        <translation>Se copió la ruta de {file}.</translation>
    </message>
    <message>
        <source>Choose a folder for {file} and its index</source>
        <translation>Elige una carpeta para {file} y su índice</translation>
    </message>
    <message>
        <source>No .index of it was found.</source>
        <translation>No se encontró su .index.</translation>
    </message>
</context>
<context>
    <name>CheckpointRow</name>
    <message>
        <source>Copy {file} to listen to it</source>
        <translation>Copiar {file} para escucharlo</translation>
    </message>
    <message>
        <source>Tick what you want to listen to</source>
        <translation>Marca lo que quieres escuchar</translation>
    </message>
    <message>
        <source>Your rating of {file}</source>
        <translation>Tu valoración de {file}</translation>
    </message>
    <message>
        <source>What did you hear?</source>
        <translation>¿Qué oíste?</translation>
    </message>
    <message>
        <source>Note on {file}</source>
        <translation>Nota sobre {file}</translation>
    </message>
    <message>
        <source>Show {file} in its folder</source>
        <translation>Mostrar {file} en su carpeta</translation>
    </message>
    <message>
        <source>Copy {file} to…</source>
        <translation>Copiar {file} a…</translation>
    </message>
    <message>
        <source>Hear the sample</source>
        <translation>Escuchar la muestra</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar en…</translation>
    </message>
    <message>
        <source>Copy with its index to…</source>
        <translation>Copiar con su índice en…</translation>
    </message>
    <message>
        <source>Try first</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Fetch {file} and copy it to…</source>
        <translation>Traer {file} y copiarlo a…</translation>
    </message>
    <message>
        <source>Fetch and copy to…</source>
        <translation>Traer y copiar a…</translation>
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
        <translation>Una muestra del entrenamiento, paso {n}</translation>
    </message>
    <message>
        <source>The clip as it was cut last</source>
        <translation>El clip, como se cortó la última vez</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Reproducir el clip</translation>
    </message>
    <message>
        <source>Drop an audio file here, or choose one.</source>
        <translation>Suelta aquí un archivo de audio o elige uno.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
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
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>A sample of the run</source>
        <translation>Una muestra suya</translation>
    </message>
    <message>
        <source>Best: 5 to 15 seconds of a clean voice without music, not from the dataset, and beyond its range: high and low notes, an “s”, a breath. There too much training shows first.</source>
        <translation>Lo mejor: de 5 a 15 segundos de una voz limpia sin música, que no sea del conjunto de datos y vaya más allá de su registro: notas altas y bajas, una «s», un aliento. Ahí se nota primero el exceso de entrenamiento.</translation>
    </message>
    <message>
        <source>Audio ({files})</source>
        <translation>Audio ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Elige un clip</translation>
    </message>
    <message>
        <source>Shorter than 5 seconds: little can be heard in it.</source>
        <translation>Menos de 5 segundos: poco se puede oír en él.</translation>
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
        <translation>Saltar los consejos</translation>
    </message>
    <message>
        <source>They never come back; the guide (F1) says the same</source>
        <translation>No vuelven; la guía (F1) dice lo mismo</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>The card on the right is the verdict: whether this voice still gets better, and why. Click its “?”, or rest the mouse on it, to read what that means.</source>
        <translation>La tarjeta de la derecha es el veredicto: si esta voz aún mejora, y por qué. Haz clic en su «?», o deja el ratón encima, para leer qué significa.</translation>
    </message>
    <message>
        <source>Below the verdict are the few epochs worth listening to. Click one: the curves show where it is.</source>
        <translation>Debajo del veredicto están las pocas épocas que vale la pena escuchar. Haz clic en una: las curvas muestran dónde está.</translation>
    </message>
    <message>
        <source>That is all. Now it is your turn: drop your own logs folder on this window, or choose it with Ctrl+O.</source>
        <translation>Eso es todo. Ahora te toca a ti: suelta tu propia carpeta logs en esta ventana, o elígela con Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>ColourGroups</name>
    <message>
        <source>Colour by groups of names</source>
        <translation>Colorear por grupos de nombres</translation>
    </message>
    <message>
        <source>Close; the colours stay</source>
        <translation>Cerrar; los colores se quedan</translation>
    </message>
    <message>
        <source>A regular expression. Models share a colour where the part in brackets is the same, or, without brackets, all that matches: {example} gives versions of a voice one colour. Models that do not match are grey.</source>
        <translation>Una expresión regular. Comparten color los modelos en los que coincide la parte entre paréntesis o, sin paréntesis, todo lo encontrado: {example} da un mismo color a las versiones de una voz. Los modelos que no encajan son grises.</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Aún no es una expresión regular: {why}</translation>
    </message>
    <message>
        <source>No model has a name like this, so all are grey.</source>
        <translation>Ningún modelo tiene un nombre así; por eso todos son grises.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{n} kHz</source>
        <translation>{n} kHz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time an epoch</source>
        <translation>Tiempo por época</translation>
    </message>
    <message>
        <source>My stars</source>
        <translation>Mis estrellas</translation>
    </message>
    <message>
        <source>Lowest total</source>
        <translation>Total mínimo</translation>
    </message>
    <message>
        <source>Lowest mel</source>
        <translation>Mel mínimo</translation>
    </message>
    <message>
        <source>Steps an epoch</source>
        <translation>Pasos por época</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>Minutos de datos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
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
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Preentrenado</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Compare trainings</source>
        <translation>Comparar entrenamientos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>No se pudo escribir {file}: {why}</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
</context>
<context>
    <name>ConversionPage</name>
    <message>
        <source> semitones</source>
        <translation> semitonos</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>12 takes a low voice to a high one, −12 a high voice to a low one</source>
        <translation>12 lleva una voz grave a una aguda; −12, una aguda a una grave</translation>
    </message>
    <message>
        <source>With the index</source>
        <translation>Con el índice</translation>
    </message>
    <message>
        <source>Without it you hear the checkpoint and nothing else</source>
        <translation>Sin él oyes el checkpoint y nada más</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>This model has no .index file</source>
        <translation>Este modelo no tiene archivo .index</translation>
    </message>
    <message>
        <source>When no training runs</source>
        <translation>Cuando no se entrene</translation>
    </message>
    <message>
        <source>Now, on the graphics card</source>
        <translation>Ahora, en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Now, on the processor</source>
        <translation>Ahora, en el procesador</translation>
    </message>
    <message>
        <source>It waits until the training has ended or paused.</source>
        <translation>Espera a que el entrenamiento haya terminado o esté en pausa.</translation>
    </message>
    <message>
        <source>It takes up to 2 GB of the card&apos;s memory; beside a training both are slow.</source>
        <translation>Ocupa hasta 2 GB de la memoria de la tarjeta; junto a un entrenamiento, ambos van lentos.</translation>
    </message>
    <message>
        <source>The card stays free; one to two minutes for each candidate.</source>
        <translation>La tarjeta queda libre; uno o dos minutos por candidata.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Clip y candidatas</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Keep watching when the window is closed?</source>
        <translation>¿Seguir observando cuando se cierre la ventana?</translation>
    </message>
    <message>
        <source>The icon beside the clock then stays, and tells you when a low point comes or a training ends. You can change this in the settings.</source>
        <translation>Entonces queda el icono junto al reloj y te avisa cuando llega un punto bajo o termina un entrenamiento. Puedes cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Seguir observando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open a folder first; TensorBoard then shows that folder.</source>
        <translation>Abre primero una carpeta; TensorBoard la mostrará.</translation>
    </message>
    <message>
        <source>Starting TensorBoard for {folder}…</source>
        <translation>Iniciando TensorBoard para {folder}…</translation>
    </message>
    <message>
        <source>TensorBoard runs at {address}, but no browser could be opened.</source>
        <translation>TensorBoard funciona en {address}, pero no se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>TensorBoard did not start. Everything here still works without it.</source>
        <translation>TensorBoard no arrancó. Aquí todo sigue funcionando sin él.</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>esta época</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>este paso</translation>
    </message>
    <message>
        <source>on host, {n} MB</source>
        <translation>en el otro equipo, {n} MB</translation>
    </message>
    <message>
        <source>not here yet, {n} MB</source>
        <translation>aún no está aquí, {n} MB</translation>
    </message>
</context>
<context>
    <name>DropHighlight</name>
    <message>
        <source>Drop to open</source>
        <translation>Suelta para abrir</translation>
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
        <translation>La curva del veredicto</translation>
    </message>
    <message>
        <source>Lower is better (min)</source>
        <translation>Menos es mejor (min)</translation>
    </message>
    <message>
        <source>Higher is better (max)</source>
        <translation>Más es mejor (max)</translation>
    </message>
    <message>
        <source>Use a baseline</source>
        <translation>Usar un valor de referencia</translation>
    </message>
    <message>
        <source>Watch (monitor)</source>
        <translation>Observar (monitor)</translation>
    </message>
    <message>
        <source>Direction (mode)</source>
        <translation>Dirección (mode)</translation>
    </message>
    <message>
        <source>Smallest improvement (min_delta)</source>
        <translation>Mejora mínima (min_delta)</translation>
    </message>
    <message>
        <source>Patience in epochs (patience)</source>
        <translation>Paciencia en épocas (patience)</translation>
    </message>
    <message>
        <source>First epoch, 0 is the first (start_from_epoch)</source>
        <translation>Época inicial, 0 es la primera (start_from_epoch)</translation>
    </message>
    <message>
        <source>To be beaten (baseline)</source>
        <translation>Valor que hay que superar (baseline)</translation>
    </message>
    <message>
        <source>This only tells where Keras&apos; EarlyStopping would have stopped. It stops nothing, and the verdict does not use it.</source>
        <translation>Esto solo dice dónde se habría detenido EarlyStopping de Keras. No detiene nada, y el veredicto no lo usa.</translation>
    </message>
</context>
<context>
    <name>EarlyStoppingSection</name>
    <message>
        <source>Show the best</source>
        <translation>Mostrar la mejor</translation>
    </message>
    <message>
        <source>Show the stop</source>
        <translation>Mostrar la parada</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>It needs the length of an epoch and the monitored tag; one is not known.</source>
        <translation>Necesita la duración de una época y la etiqueta observada; una de las dos no se conoce.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>Early stopping: not yet</source>
        <translation>Parada temprana: aún no</translation>
    </message>
    <message>
        <source>Early stopping: epoch {n}</source>
        <translation>Parada temprana: época {n}</translation>
    </message>
</context>
<context>
    <name>Ears</name>
    <message>
        <source>Pairs that came again: {n}; you said the same of {agreed} of them.</source>
        <translation>Pares que volvieron: {n}; de {agreed} de ellos dijiste lo mismo.</translation>
    </message>
    <message>
        <source>Of one sound played twice you heard that it was the same.</source>
        <translation>De un sonido que sonó dos veces oíste que era el mismo.</translation>
    </message>
    <message>
        <source>Of one sound played twice you preferred one: be careful.</source>
        <translation>De un sonido que sonó dos veces preferiste uno: ten cuidado.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop your RVC logs folder here</source>
        <translation>Suelta aquí tu carpeta logs de RVC</translation>
    </message>
    <message>
        <source>The folder of RVC or Applio, its logs folder, or one model&apos;s folder: all of them work. Nothing in it is ever changed.</source>
        <translation>La carpeta de RVC o de Applio, su carpeta logs o la de un solo modelo: todas sirven. Nunca se cambia nada en ella.</translation>
    </message>
    <message>
        <source>No training here yet</source>
        <translation>Aquí aún no hay ningún entrenamiento</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Buscando entrenamientos…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertas antes</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Watch a simulated training that overtrains before your eyes</source>
        <translation>Mira un entrenamiento simulado que se sobreentrena ante tus ojos</translation>
    </message>
    <message>
        <source>As soon as a training begins here, it will appear by itself.</source>
        <translation>En cuanto empiece aquí un entrenamiento, aparecerá solo.</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparando la demo…</translation>
    </message>
    <message>
        <source>Two trainings are simulated, and one of them goes on.</source>
        <translation>Se simulan dos entrenamientos, y uno de ellos continúa.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo falló</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. It goes on, and your training and its files are not touched. If it behaves strangely, start it again.</source>
        <translation>Algo falló en el propio programa. Sigue en marcha, y tu entrenamiento y sus archivos no se han tocado. Si se comporta de forma extraña, vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Tira de imágenes</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show this point on the curve</source>
        <translation>Mostrar este punto en la curva</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Change when something counts as unhealthy</source>
        <translation>Cambiar cuándo algo se considera mala señal</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Folders on {host}</source>
        <translation>Carpetas en {host}</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>La carpeta superior</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Elegir esta carpeta</translation>
    </message>
    <message>
        <source>Asking for the folders…</source>
        <translation>Preguntando por las carpetas…</translation>
    </message>
    <message>
        <source>There is no folder in it.</source>
        <translation>No hay carpetas dentro.</translation>
    </message>
</context>
<context>
    <name>GuideFigures</name>
    <message>
        <source>Still falling at the end</source>
        <translation>Aún baja al final</translation>
    </message>
    <message>
        <source>Flat since the line</source>
        <translation>Plano desde la línea</translation>
    </message>
    <message>
        <source>Rising again since the line</source>
        <translation>Vuelve a subir desde la línea</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Generator total</source>
        <translation>Total del generador</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>En la guía no hay nada con todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Smoothing {weight}; the pinned charts stay as they are.</source>
        <translation>Suavizado {weight}; los gráficos fijados quedan como están.</translation>
    </message>
    <message>
        <source>Smoothing {weight}; pins {charts}.</source>
        <translation>Suavizado {weight}; fija {charts}.</translation>
    </message>
</context>
<context>
    <name>HeardList</name>
    <message>
        <source>What can be heard</source>
        <translation>Lo que se puede oír</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>El propio clip</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>No convertida</translation>
    </message>
    <message>
        <source>Not converted yet</source>
        <translation>Aún no convertida</translation>
    </message>
</context>
<context>
    <name>HearingWindow</name>
    <message>
        <source>Hear the candidates of {name}</source>
        <translation>Escuchar las candidatas de {name}</translation>
    </message>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Buscando el entrenador…</translation>
    </message>
    <message>
        <source>The trainer cannot convert as it is: see “Clip and candidates”.</source>
        <translation>El entrenador no puede convertir tal como está: mira «Clip y candidatas».</translation>
    </message>
    <message>
        <source>Reading the clip…</source>
        <translation>Leyendo el clip…</translation>
    </message>
    <message>
        <source>Choose a clip first.</source>
        <translation>Elige primero un clip.</translation>
    </message>
    <message>
        <source>Tick the candidates to be heard.</source>
        <translation>Marca las candidatas que quieres oír.</translation>
    </message>
    <message>
        <source>The candidates of {name} can be heard.</source>
        <translation>Ya se pueden oír las candidatas de {name}.</translation>
    </message>
    <message>
        <source>Waits until the training of {name} has ended or paused.</source>
        <translation>Espera a que el entrenamiento de {name} haya terminado o esté en pausa.</translation>
    </message>
    <message>
        <source>{n} can be heard, {failed} could not be converted.</source>
        <translation>{n} se pueden oír, {failed} no se pudieron convertir.</translation>
    </message>
    <message>
        <source>{n} can be heard.</source>
        <translation>{n} se pueden oír.</translation>
    </message>
    <message>
        <source>Clip and candidates</source>
        <translation>Clip y candidatas</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Torneo a ciegas</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>Hosts</name>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Conectando con {host}…</translation>
    </message>
    <message>
        <source>Fetching from {host}: {done} of {total} MB.</source>
        <translation>Trayendo de {host}: {done} de {total} MB.</translation>
    </message>
    <message>
        <source>What came before is shown.</source>
        <translation>Se muestra lo que llegó antes.</translation>
    </message>
    <message>
        <source>Away since {time}; it comes back by itself.</source>
        <translation>Sin conexión desde las {time}; volverá por sí sola.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Generator gradient stays above</source>
        <translation>El gradiente del generador sigue por encima de</translation>
    </message>
    <message>
        <source>Discriminator gradient stays above</source>
        <translation>El gradiente del discriminador sigue por encima de</translation>
    </message>
    <message>
        <source>Discriminator stays closer to zero than</source>
        <translation>El discriminador sigue más cerca de cero que</translation>
    </message>
    <message>
        <source>Mel is stuck at</source>
        <translation>Mel está atascado en</translation>
    </message>
    <message>
        <source>Learning rate leaves its course by</source>
        <translation>La tasa de aprendizaje se aparta de su curso un</translation>
    </message>
    <message>
        <source>Points in a row before it is told</source>
        <translation>Puntos seguidos antes de avisar</translation>
    </message>
    <message>
        <source>Forgiven at the beginning of a run</source>
        <translation>Se perdona al principio de un entrenamiento</translation>
    </message>
    <message>
        <source>Generator total jumps to</source>
        <translation>El total del generador salta a</translation>
    </message>
    <message>
        <source>KL falls below</source>
        <translation>KL baja de</translation>
    </message>
    <message>
        <source>KL stays closer to zero than</source>
        <translation>KL sigue más cerca de cero que</translation>
    </message>
    <message>
        <source>KL is stuck at</source>
        <translation>KL está atascado en</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Blind tournament…</source>
        <translation>Torneo a ciegas…</translation>
    </message>
    <message>
        <source>Loop all of it again (Backspace)</source>
        <translation>Repetir otra vez todo (Retroceso)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>The clip itself</source>
        <translation>El propio clip</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Aún no hay clip.</translation>
    </message>
    <message>
        <source>This candidate could not be converted.</source>
        <translation>Esta candidata no se pudo convertir.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>It is not converted yet.</source>
        <translation>Aún no está convertida.</translation>
    </message>
    <message>
        <source>What every candidate was given to sing, to compare with.</source>
        <translation>Lo que se dio a cantar a cada candidata, para comparar.</translation>
    </message>
    <message>
        <source>The trainer&apos;s last words:</source>
        <translation>Las últimas palabras del entrenador:</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} MB</source>
        <translation>Leyendo: {done} de {total} MB</translation>
    </message>
    <message>
        <source>Looking for trainings…</source>
        <translation>Buscando entrenamientos…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>A&amp;brir carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About RVC Monitor</source>
        <translation>&amp;Acerca de RVC Monitor</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Open in &amp;TensorBoard</source>
        <translation>Abrir en &amp;TensorBoard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Notices…</source>
        <translation>A&amp;visos…</translation>
    </message>
    <message>
        <source>&amp;Rules of judging…</source>
        <translation>&amp;Reglas para juzgar…</translation>
    </message>
    <message>
        <source>&amp;Compare trainings…</source>
        <translation>&amp;Comparar entrenamientos…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Teclas y ratón</translation>
    </message>
    <message>
        <source>&amp;Hear the candidates…</source>
        <translation>&amp;Escuchar las candidatas…</translation>
    </message>
    <message>
        <source>Open on another &amp;machine…</source>
        <translation>Abrir en otro &amp;equipo…</translation>
    </message>
    <message>
        <source>Notices on the &amp;phone…</source>
        <translation>Avisos en el te&amp;léfono…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What was dropped holds no folder or file of this computer. Drop a logs folder.</source>
        <translation>Lo que soltaste no contiene ninguna carpeta ni archivo de este equipo. Suelta una carpeta logs.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparando la demo…</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Step {step}: {value}</source>
        <translation>Paso {step}: {value}</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value}</source>
        <translation>Época {epoch}: {value}</translation>
    </message>
    <message>
        <source>{change} over {steps} ({time})</source>
        <translation>{change} en {steps} ({time})</translation>
    </message>
    <message>
        <source>{change} over {epochs} ({steps}, {time})</source>
        <translation>{change} en {epochs} ({steps}, {time})</translation>
    </message>
</context>
<context>
    <name>MediaActions</name>
    <message>
        <source>See the pictures of step {n}</source>
        <translation>Ver las imágenes del paso {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to step {n}</source>
        <translation>Oír la muestra más cercana al paso {n}</translation>
    </message>
    <message>
        <source>See the pictures of epoch {n}</source>
        <translation>Ver las imágenes de la época {n}</translation>
    </message>
    <message>
        <source>Hear the sample nearest to epoch {n}</source>
        <translation>Oír la muestra más cercana a la época {n}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>No checkpoint has been found for this run yet.</source>
        <translation>Aún no se encontró ningún checkpoint de este modelo.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away. You save every {interval} epochs: save more often next time.</source>
        <translation>El checkpoint más cercano está a {distance} épocas. Guardas cada {interval} épocas: guarda más a menudo la próxima vez.</translation>
    </message>
    <message>
        <source>The nearest checkpoint is {distance} epochs away; nearer ones may have been deleted.</source>
        <translation>El checkpoint más cercano está a {distance} épocas; quizá se borraron otros más cercanos.</translation>
    </message>
    <message>
        <source>The two pictures have different axes, so that their difference means nothing.</source>
        <translation>Las dos imágenes tienen ejes distintos, así que su diferencia no dice nada.</translation>
    </message>
    <message>
        <source>{name}: training goes on at epoch {epoch}.</source>
        <translation>{name}: el entrenamiento continúa en la época {epoch}.</translation>
    </message>
    <message>
        <source>{name}: a training began.</source>
        <translation>{name}: empezó un entrenamiento.</translation>
    </message>
    <message>
        <source>{name}: new low point at step {step}.</source>
        <translation>{name}: nuevo punto bajo en el paso {step}.</translation>
    </message>
    <message>
        <source>{name}: new low point at epoch {epoch}.</source>
        <translation>{name}: nuevo punto bajo en la época {epoch}.</translation>
    </message>
    <message>
        <source>{name}: no longer improving. {reason}</source>
        <translation>{name}: ya no mejora. {reason}</translation>
    </message>
    <message>
        <source>{name}: probably overtraining; the low point is past.</source>
        <translation>{name}: probable sobreentrenamiento; el punto bajo ya pasó.</translation>
    </message>
    <message>
        <source>{name}: probably overtraining. Epochs to try: {epochs}.</source>
        <translation>{name}: probable sobreentrenamiento. Épocas para probar: {epochs}.</translation>
    </message>
    <message>
        <source>{name}: {finding}</source>
        <translation>{name}: {finding}</translation>
    </message>
    <message>
        <source>{name}: no new point for a long time. Is it still running?</source>
        <translation>{name}: hace mucho que no llega ningún punto nuevo. ¿Sigue en marcha?</translation>
    </message>
    <message>
        <source>The picture claims to be {width} × {height} pixels, too large to be opened.</source>
        <translation>La imagen dice medir {width} × {height} píxeles, demasiado para abrirla.</translation>
    </message>
    <message>
        <source>This record holds no picture that can be read.</source>
        <translation>Este registro no contiene ninguna imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown ({detail}).</source>
        <translation>La imagen está dañada y no se puede mostrar ({detail}).</translation>
    </message>
    <message>
        <source>The generated picture is blank: silence.</source>
        <translation>La imagen generada está en blanco: silencio.</translation>
    </message>
    <message>
        <source>The generated picture does not move: silence or a steady hum.</source>
        <translation>La imagen generada no se mueve: silencio o un zumbido constante.</translation>
    </message>
    <message>
        <source>The generated picture no longer resembles the original.</source>
        <translation>La imagen generada ya no se parece a la original.</translation>
    </message>
    <message>
        <source>The generated picture has lost the fine lines of the voice.</source>
        <translation>La imagen generada perdió las líneas finas de la voz.</translation>
    </message>
    <message>
        <source>The generated picture is the same again and again.</source>
        <translation>La imagen generada es la misma una y otra vez.</translation>
    </message>
    <message>
        <source>Generated pictures are blank at steps {first} to {last} ({count}): the model speaks silence. Use a checkpoint from before.</source>
        <translation>Las imágenes generadas están en blanco en los pasos {first} a {last} ({count}): el modelo produce silencio. Usa un checkpoint anterior.</translation>
    </message>
    <message>
        <source>Generated pictures do not move at steps {first} to {last} ({count}): silence or a steady hum. Use a checkpoint from before.</source>
        <translation>Las imágenes generadas no se mueven en los pasos {first} a {last} ({count}): silencio o un zumbido constante. Usa un checkpoint anterior.</translation>
    </message>
    <message>
        <source>Generated pictures do not resemble their originals at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Las imágenes generadas no se parecen a las originales en los pasos {first} a {last} ({count}). Escucha antes de usar un checkpoint de ahí.</translation>
    </message>
    <message>
        <source>Generated pictures have lost the fine lines of the voice at steps {first} to {last} ({count}). Listen before you use a checkpoint from there.</source>
        <translation>Las imágenes generadas perdieron las líneas finas de la voz en los pasos {first} a {last} ({count}). Escucha antes de usar un checkpoint de ahí.</translation>
    </message>
    <message>
        <source>Generated pictures are the same at steps {first} to {last} ({count}), whatever the original: the model may have collapsed. Use a checkpoint from before.</source>
        <translation>Las imágenes generadas son iguales en los pasos {first} a {last} ({count}), sea cual sea la original: quizá el modelo colapsó. Usa un checkpoint anterior.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you. Epoch {epoch} lies between them.</source>
        <translation>Las épocas {low} y {high} son las que mejor te suenan. La época {epoch} está entre ambas.</translation>
    </message>
    <message>
        <source>This run has not logged a loss of the generator yet.</source>
        <translation>Este modelo aún no ha registrado ninguna pérdida del generador.</translation>
    </message>
    <message>
        <source>This record holds no WAV sound.</source>
        <translation>Este registro no contiene ningún sonido WAV.</translation>
    </message>
    <message>
        <source>The sound is damaged: its header is cut off.</source>
        <translation>El sonido está dañado: su cabecera está cortada.</translation>
    </message>
    <message>
        <source>The sound is too long to be opened ({seconds} s).</source>
        <translation>El sonido es demasiado largo para abrirlo ({seconds} s).</translation>
    </message>
    <message>
        <source>The sound is of a kind that cannot be played ({detail}).</source>
        <translation>El sonido es de un tipo que no se puede reproducir ({detail}).</translation>
    </message>
    <message>
        <source>The sound is damaged: it has no samples.</source>
        <translation>El sonido está dañado: no tiene muestras.</translation>
    </message>
    <message>
        <source>Early stopping has not looked at any epoch of {tag} yet.</source>
        <translation>La parada temprana aún no ha mirado ninguna época de {tag}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would still be training; the best so far was epoch {best}.</source>
        <translation>Con parada temprana sobre {tag}, seguiría entrenando; la mejor hasta ahora fue la época {best}.</translation>
    </message>
    <message>
        <source>Early stopping on {tag} would have stopped at epoch {stopped}; the best was epoch {best}.</source>
        <translation>Con parada temprana sobre {tag}, habría parado en la época {stopped}; la mejor fue la época {best}.</translation>
    </message>
    <message>
        <source>{file} is already there: choose another place for the copy.</source>
        <translation>{file} ya está ahí: elige otro lugar para la copia.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: one of the two is not there any more.</source>
        <translation>No se pudo copiar {file} a {folder}: uno de los dos ya no está.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: writing there is not allowed, or a file of that name is in use.</source>
        <translation>No se pudo copiar {file} a {folder}: no se permite escribir ahí, o un archivo con ese nombre está en uso.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder}: {error}.</source>
        <translation>No se pudo copiar {file} a {folder}: {error}.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({error}). The program goes on, but will not remember your choices.</source>
        <translation>No se pudo guardar {file} ({error}). El programa sigue, pero no recordará lo que elijas.</translation>
    </message>
    <message>
        <source>What the program remembered could not be understood, so it starts afresh. The old file is kept as {file}.</source>
        <translation>No se pudo entender lo que el programa recordaba, así que empieza de cero. El archivo anterior se conserva como {file}.</translation>
    </message>
    <message>
        <source>There is too little memory.</source>
        <translation>Hay muy poca memoria.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <translation>No se pudo escribir «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read right now: {reason}.</source>
        <translation>Ahora mismo no se puede leer «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged in “{file}” (at byte {offset}) and cannot be shown.</source>
        <translation>Esta imagen o sonido está dañado en «{file}» (en el byte {offset}) y no se puede mostrar.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” (at byte {offset}) claims to be far too large, so it is not opened.</source>
        <translation>Esta imagen o sonido de «{file}» (en el byte {offset}) dice ser demasiado grande, así que no se abre.</translation>
    </message>
    <message>
        <source>“{file}” is damaged at byte {offset}. What could not be read there is left out; everything before and after it is shown.</source>
        <translation>«{file}» está dañado en el byte {offset}. Se omite lo que no se pudo leer ahí; se muestra todo lo anterior y lo posterior.</translation>
    </message>
    <message>
        <source>“{file}” holds an unusually large record at byte {offset}. It is left out; everything before and after it is shown.</source>
        <translation>«{file}» contiene un registro inusualmente grande en el byte {offset}. Se omite; se muestra todo lo anterior y lo posterior.</translation>
    </message>
    <message>
        <source>“{file}” is not a TensorBoard events file, so there is nothing to show from it.</source>
        <translation>«{file}» no es un archivo de eventos de TensorBoard, así que no hay nada que mostrar de él.</translation>
    </message>
    <message>
        <source>checkpoint names</source>
        <translation>los nombres de los checkpoints</translation>
    </message>
    <message>
        <source>the epochs stored in G_*.pth</source>
        <translation>las épocas guardadas en G_*.pth</translation>
    </message>
    <message>
        <source>the distance between logged points</source>
        <translation>la distancia entre los puntos registrados</translation>
    </message>
    <message>
        <source>train.log</source>
        <translation>train.log</translation>
    </message>
    <message>
        <source>the learning rate</source>
        <translation>la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>the log, which counts in epochs</source>
        <translation>el registro, que cuenta en épocas</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). The other files are shown, and this one is tried again.</source>
        <translation>No se puede leer «{file}» ({reason}). Se muestran los demás archivos y este se vuelve a intentar.</translation>
    </message>
    <message>
        <source>“{folder}” holds too many folders to look into all of them. Open the “logs” folder itself to see every training.</source>
        <translation>«{folder}» contiene demasiadas carpetas para mirarlas todas. Abre la propia carpeta «logs» para ver todos los entrenamientos.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásica</translation>
    </message>
    <message>
        <source>Wait until the smoothed generator total has clearly turned flat or rising, then listen to the epochs around its lowest point.</source>
        <translation>Espera a que el total suavizado del generador se aplane o suba con claridad, y luego escucha las épocas alrededor de su punto más bajo.</translation>
    </message>
    <message>
        <source>Mel minima</source>
        <translation>Mínimos de mel</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Promedios</translation>
    </message>
    <message>
        <source>Averages over many steps carry less noise: look for the lowest points of the averaged generator total.</source>
        <translation>Los promedios de muchos pasos tienen menos ruido: busca los puntos más bajos del total promediado del generador.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Sound cannot be played here: this system&apos;s sound library is missing. Samples can still be saved as WAV.</source>
        <translation>Aquí no se puede reproducir sonido: falta la biblioteca de sonido del sistema. Las muestras se pueden guardar como WAV.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or speakers and press play again; samples can be saved as WAV all the same.</source>
        <translation>No se encontró ningún dispositivo de sonido. Conecta auriculares o altavoces y vuelve a pulsar reproducir; las muestras se pueden guardar como WAV de todos modos.</translation>
    </message>
    <message>
        <source>kl is below zero, where it has no meaning. The model is drifting apart: check the data set for silence and broken files, and train again from a good checkpoint.</source>
        <translation>kl está por debajo de cero, donde no tiene sentido. El modelo se está descomponiendo: revisa si el conjunto de datos tiene silencios o archivos dañados y vuelve a entrenar desde un buen checkpoint.</translation>
    </message>
    <message>
        <source>kl is stuck near zero: the voice has stopped using what the text part tells it. Listen closely from here on; often an earlier checkpoint is better.</source>
        <translation>kl está atascada cerca de cero: la voz dejó de usar lo que le dice la parte de texto. Escucha con atención desde aquí; a menudo es mejor un checkpoint anterior.</translation>
    </message>
    <message>
        <source>{tag} stays above {limit}: training is unstable. People lower the learning rate, use a larger batch size, or clean the data set.</source>
        <translation>{tag} se mantiene por encima de {limit}: el entrenamiento es inestable. Se suele bajar la tasa de aprendizaje, usar un tamaño de lote mayor o limpiar el conjunto de datos.</translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss has collapsed to zero: it always wins, and the voice learns nothing more from it. Go on from a checkpoint before this, or start again from the pretrained models.</source>
        <translation>La pérdida del discriminador cayó a cero: siempre gana, y la voz ya no aprende nada de él. Continúa desde un checkpoint anterior o empieza de nuevo desde los modelos preentrenados.</translation>
    </message>
    <message>
        <source>{tag} is stuck at {clip}. Trainers cut what they show there, so the true value is higher: check the data set and the pretrained models.</source>
        <translation>{tag} está atascada en {clip}. Los entrenadores recortan ahí lo que muestran, así que el valor real es mayor: revisa el conjunto de datos y los modelos preentrenados.</translation>
    </message>
    <message>
        <source>The learning rate is zero: from here on nothing is learned. Check the training settings.</source>
        <translation>La tasa de aprendizaje es cero: desde aquí no se aprende nada. Revisa los ajustes del entrenamiento.</translation>
    </message>
    <message>
        <source>The learning rate changes from {before} to {after} at once. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>La tasa de aprendizaje cambia de golpe de {before} a {after}. Si no la cambiaste tú, mira con qué ajustes empezó el entrenador.</translation>
    </message>
    <message>
        <source>Nothing has been written for much longer than usual, though training is not over. Look at the trainer&apos;s own window: it may have stopped with an error.</source>
        <translation>Hace mucho más de lo habitual que no se escribe nada, aunque el entrenamiento no ha terminado. Mira la ventana del entrenador: quizá se detuvo con un error.</translation>
    </message>
    <message>
        <source>The learning rate is {rate} here, where the configuration gives {expected}. If you did not change it, look at the settings that the trainer started with.</source>
        <translation>La tasa de aprendizaje es aquí {rate}, cuando la configuración indica {expected}. Si no la cambiaste tú, mira con qué ajustes empezó el entrenador.</translation>
    </message>
    <message>
        <source>{name}: the training has ended.</source>
        <translation>{name}: el entrenamiento terminó.</translation>
    </message>
    <message>
        <source>{file} could not be read ({error}). It is left as it is; the program starts afresh and will not remember what it keeps there.</source>
        <translation>No se pudo leer {file} ({error}). Se deja como está; el programa empieza de cero y no recordará lo que guarda ahí.</translation>
    </message>
    <message>
        <source>Here {curve} is lowest once its ups and downs are smoothed away.</source>
        <translation>Aquí está el mínimo de {curve} una vez suavizados sus altibajos.</translation>
    </message>
    <message>
        <source>the generator&apos;s loss</source>
        <translation>la pérdida del generador</translation>
    </message>
    <message>
        <source>the generator&apos;s average loss</source>
        <translation>la pérdida media del generador</translation>
    </message>
    <message>
        <source>mel</source>
        <translation>mel</translation>
    </message>
    <message>
        <source>average mel</source>
        <translation>mel promediado</translation>
    </message>
    <message>
        <source>the validation loss</source>
        <translation>la pérdida de validación</translation>
    </message>
    <message>
        <source>A sound is cut off; it plays as far as it goes.</source>
        <translation>Un sonido está cortado; se reproduce hasta donde llega.</translation>
    </message>
    <message>
        <source>A while ago this seemed to be rising, but since then the loss has gone lower than before: that answer is taken back.</source>
        <translation>Hace un rato esto parecía subir, pero desde entonces la pérdida ha bajado más que antes: esa respuesta queda retirada.</translation>
    </message>
    <message>
        <source>Under all its ups and downs, {curve} keeps falling; nothing points to a turn yet.</source>
        <translation>Bajo todos sus altibajos, {curve} sigue bajando; nada apunta todavía a un cambio.</translation>
    </message>
    <message>
        <source>It is not clear yet whether {curve} is still falling: its ups and downs could hide it. More epochs will tell.</source>
        <translation>Todavía no está claro si {curve} sigue bajando: sus altibajos podrían ocultarlo. Más épocas lo dirán.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} in the newest third of the run.</source>
        <translation>El tramo más bajo de {curve} en el tercio más reciente del entrenamiento.</translation>
    </message>
    <message>
        <source>A dip of {curve} in the newest third of the run, {percent} % below what surrounds it.</source>
        <translation>Una bajada de {curve} en el tercio más reciente del entrenamiento, un {percent} % por debajo de lo que la rodea.</translation>
    </message>
    <message>
        <source>The lowest stretch of {curve} around the low point.</source>
        <translation>El tramo más bajo de {curve} alrededor del punto más bajo.</translation>
    </message>
    <message>
        <source>A dip of {curve} near the low point, {percent} % below what surrounds it.</source>
        <translation>Una bajada de {curve} cerca del punto más bajo, un {percent} % por debajo de lo que la rodea.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs before the low point, {percent} % below what surrounds it.</source>
        <translation>Una bajada de {curve} {epochs} épocas antes del punto más bajo, un {percent} % por debajo de lo que la rodea.</translation>
    </message>
    <message>
        <source>A dip of {curve} {epochs} epochs after the low point, {percent} % below what surrounds it.</source>
        <translation>Una bajada de {curve} {epochs} épocas después del punto más bajo, un {percent} % por debajo de lo que la rodea.</translation>
    </message>
    <message>
        <source>The lowest value that {curve} has here: {value}.</source>
        <translation>El valor más bajo que {curve} tiene aquí: {value}.</translation>
    </message>
    <message>
        <source>The lowest single value of {curve} here, {value}. One lucky batch can do that, so trust your ears.</source>
        <translation>El valor aislado más bajo de {curve} aquí, {value}. Un solo lote con suerte puede lograrlo, así que confía en tus oídos.</translation>
    </message>
    <message>
        <source>{folder} has no room for that: {needed} MB are needed and {free} MB are free. Nothing was copied; free some space or choose another drive.</source>
        <translation>{folder} no tiene espacio para eso: hacen falta {needed} MB y hay {free} MB libres. No se copió nada; libera espacio o elige otra unidad.</translation>
    </message>
    <message>
        <source>{file} is being written at this moment and was not copied: try again shortly.</source>
        <translation>{file} se está escribiendo en este momento y no se copió: inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{folder} has no room left for {file}. Nothing half-copied was left there: free some space or choose another drive.</source>
        <translation>{folder} no tiene espacio para {file}. No quedó nada copiado a medias: libera espacio o elige otra unidad.</translation>
    </message>
    <message>
        <source>Until lately {curve} was falling under its ups and downs. It may be turning now, but that is not certain yet.</source>
        <translation>Hasta hace poco {curve} bajaba bajo sus altibajos. Puede que ahora esté cambiando de rumbo, pero todavía no es seguro.</translation>
    </message>
    <message>
        <source>“{name}” could not be judged, by a fault of RVC Monitor ({error}). Its curves are shown and all other models are judged as ever. Please report it with the file rvcmonitor.log; it is tried again with the next point.</source>
        <translation>No se ha podido evaluar «{name}» por un fallo de RVC Monitor ({error}). Sus curvas se muestran y todos los demás modelos se evalúan como siempre. Informa de ello con el archivo rvcmonitor.log; se volverá a intentar con el próximo punto.</translation>
    </message>
    <message>
        <source>The pictures and sounds of “{name}” could not be checked, by a fault of RVC Monitor ({error}). They can still be seen and heard, and all other models are checked as ever. Please report it with the file rvcmonitor.log.</source>
        <translation>No se han podido comprobar las imágenes y los sonidos de «{name}» por un fallo de RVC Monitor ({error}). Aún se pueden ver y oír, y todos los demás modelos se comprueban como siempre. Informa de ello con el archivo rvcmonitor.log.</translation>
    </message>
    <message>
        <source>This picture or sound in “{file}” cannot be used, by a fault of RVC Monitor ({error}). The others can. Please report it with the file rvcmonitor.log.</source>
        <translation>Esta imagen o este sonido de «{file}» no se puede usar por un fallo de RVC Monitor ({error}). Los demás sí. Informa de ello con el archivo rvcmonitor.log.</translation>
    </message>
    <message>
        <source>“{name}” could not be read to its end, by a fault of RVC Monitor ({error}). What had been read before is shown, all other models are watched as ever, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>No se ha podido leer «{name}» hasta el final por un fallo de RVC Monitor ({error}). Lo que se había leído antes se muestra, todos los demás modelos se siguen vigilando y este se volverá a intentar. Si no cambia, informa de ello con el archivo rvcmonitor.log.</translation>
    </message>
    <message>
        <source>“{file}” holds values whose step or time cannot be right. They are left out; everything else is shown.</source>
        <translation>«{file}» contiene valores cuyo paso u hora no pueden ser correctos. Se omiten; todo lo demás se muestra.</translation>
    </message>
    <message>
        <source>Here the verdict sees the low point of {curve}.</source>
        <translation>Aquí ve el veredicto el punto más bajo de {curve}.</translation>
    </message>
    <message>
        <source>The newest: what the voice sounds like now.</source>
        <translation>El más reciente: así suena la voz ahora.</translation>
    </message>
    <message>
        <source>feature matching (fm)</source>
        <translation>la coincidencia de características (fm)</translation>
    </message>
    <message>
        <source>kl</source>
        <translation>kl</translation>
    </message>
    <message>
        <source>the adversarial loss (adv)</source>
        <translation>la pérdida adversaria (adv)</translation>
    </message>
    <message>
        <source>{tag} was not a number here and came back by itself. Once is no harm; if it happens again and again, a smaller learning rate or training without fp16 helps.</source>
        <translation>{tag} dejó aquí de ser un número y se recuperó sola. Una vez no hace daño; si ocurre una y otra vez, ayuda una tasa de aprendizaje menor o entrenar sin fp16.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number from here on, though the losses still are.</source>
        <translation>Desde aquí {tag} ya no es un número, aunque las pérdidas lo siguen siendo.</translation>
    </message>
    <message>
        <source>Every value of {tag} is not a number: nothing has been learned. Train without fp16 (some cards cannot do half precision), and check the data set for silent or broken files.</source>
        <translation>Ningún valor de {tag} es un número: no se ha aprendido nada. Entrene sin fp16 (algunas tarjetas no admiten media precisión) y busque archivos en silencio o dañados en los datos.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: try again with a smaller learning rate or without fp16.</source>
        <translation>Aquí {tag} deja de ser un número. Lo entrenado después está perdido: pruebe de nuevo con una tasa de aprendizaje menor o sin fp16.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level and does not come back. Go on from a checkpoint before this, with a smaller learning rate or batch size.</source>
        <translation>{tag} salta a muchas veces su nivel habitual y no vuelve. Siga desde un punto de control anterior, con una tasa de aprendizaje o un tamaño de lote menor.</translation>
    </message>
    <message>
        <source>{tag} jumps to many times its usual level here, and has come back since. If that happens again, use a smaller learning rate or a larger batch size.</source>
        <translation>Aquí {tag} salta a muchas veces su nivel habitual; después ha vuelto. Si se repite, use una tasa de aprendizaje menor o un lote mayor.</translation>
    </message>
    <message>
        <source>Training and validation loss both fall: there is still room, go on training.</source>
        <translation>Las pérdidas de entrenamiento y de validación bajan: aún hay margen, siga entrenando.</translation>
    </message>
    <message>
        <source>The validation loss stands still while the training loss falls: this is close to overfitting.</source>
        <translation>La pérdida de validación se estanca mientras la de entrenamiento baja: está cerca del sobreajuste.</translation>
    </message>
    <message>
        <source>The validation loss rises while the training loss falls: overfitting, since the validation loss was lowest.</source>
        <translation>La pérdida de validación sube mientras la de entrenamiento baja: sobreajuste, desde que la de validación fue mínima.</translation>
    </message>
    <message>
        <source>Training and validation loss both rise: this is no overfitting, the training itself has become unstable.</source>
        <translation>Las pérdidas de entrenamiento y de validación suben: no es sobreajuste, el propio entrenamiento se ha vuelto inestable.</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} shows its lowest point later than it is: it lags by about {points} points.</source>
        <translation>Una curva suavizada con {weight} muestra su mínimo más tarde de donde está: va unos {points} puntos por detrás.</translation>
    </message>
    <message>
        <source>In the last third of the run {rising} went up and {falling} went down: the total rises because the former weighs more.</source>
        <translation>En el último tercio {rising} subió y {falling} bajó: el total sube porque lo primero pesa más.</translation>
    </message>
    <message>
        <source>In the last third of the run {falling} went down and {rising} went up: the total falls because the former weighs more.</source>
        <translation>En el último tercio {falling} bajó y {rising} subió: el total baja porque lo primero pesa más.</translation>
    </message>
    <message>
        <source>The parts of the loss do not go together: in the last third of the run {falling} went down and {rising} went up.</source>
        <translation>Las partes de la pérdida no van juntas: en el último tercio {falling} bajó y {rising} subió.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} y {rest}</translation>
    </message>
    <message>
        <source>None of the losses that RVC Monitor knows are in this log, so there is nothing to judge it by. Its curves are shown all the same.</source>
        <translation>En este registro no hay ninguna de las pérdidas que RVC Monitor conoce, así que no hay con qué juzgarlo. Sus curvas se muestran igualmente.</translation>
    </message>
    <message>
        <source>Of {written} points only {points} have a step of their own, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>De {written} puntos solo {points} tienen un paso propio, así que no se sabe su orden en el tiempo: este registro no dice cómo fue la pérdida.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}.</source>
        <translation>No se ve ninguna tendencia en {curve}.</translation>
    </message>
    <message>
        <source>No trend is visible in {curve}: what it has changed by in the last third of the run lies between {low} and {high} %.</source>
        <translation>No se ve ninguna tendencia en {curve}: lo que ha cambiado en el último tercio está entre {low} y {high} %.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Entre los pasos {first} y {last}, probablemente hacia el {lowest}, {curve} alcanzó su mínimo. Desde entonces ha subido un {percent} % aproximadamente: más de lo que explican sus altibajos habituales.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} was lowest. It has risen by about {percent} % since: more than its usual ups and downs explain.</source>
        <translation>Entre las épocas {first} y {last}, probablemente hacia la {lowest}, {curve} alcanzó su mínimo. Desde entonces ha subido un {percent} % aproximadamente: más de lo que explican sus altibajos habituales.</translation>
    </message>
    <message>
        <source>Between steps {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Entre los pasos {first} y {last}, probablemente hacia el {lowest}, {curve} dejó de bajar. Desde entonces solo sube y baja, sin llegar más abajo ni más arriba.</translation>
    </message>
    <message>
        <source>Between epochs {first} and {last}, most likely around {lowest}, {curve} stopped falling. Since then it has only gone up and down, without getting lower or higher.</source>
        <translation>Entre las épocas {first} y {last}, probablemente hacia la {lowest}, {curve} dejó de bajar. Desde entonces solo sube y baja, sin llegar más abajo ni más arriba.</translation>
    </message>
    <message>
        <source>Every value of {curve} is not a number: this training has not worked from the start.</source>
        <translation>Ningún valor de {curve} es un número: este entrenamiento no ha funcionado desde el principio.</translation>
    </message>
    <message>
        <source>The training broke at step {where}. What was before it: {before}</source>
        <translation>El entrenamiento se rompió en el paso {where}. Lo que hubo antes: {before}</translation>
    </message>
    <message>
        <source>The training broke at epoch {where}. What was before it: {before}</source>
        <translation>El entrenamiento se rompió en la época {where}. Lo que hubo antes: {before}</translation>
    </message>
    <message>
        <source>the logged epochs</source>
        <translation>las épocas registradas</translation>
    </message>
    <message>
        <source>an installation of Python</source>
        <translation>una instalación de Python</translation>
    </message>
    <message>
        <source>what Git keeps for itself</source>
        <translation>lo que Git guarda para sí</translation>
    </message>
    <message>
        <source>packages of Node.js</source>
        <translation>paquetes de Node.js</translation>
    </message>
    <message>
        <source>Windows itself</source>
        <translation>el propio Windows</translation>
    </message>
    <message>
        <source>what was deleted</source>
        <translation>lo que se eliminó</translation>
    </message>
    <message>
        <source>“{name}” has to be unpacked first: RVC Monitor does not look into archives.</source>
        <translation>Antes hay que descomprimir «{name}»: RVC Monitor no mira dentro de archivos comprimidos.</translation>
    </message>
    <message>
        <source>“{name}” is a log of VisualDL, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>«{name}» es un registro de VisualDL, que RVC Monitor no puede leer. Haz que el entrenador escriba eventos de TensorBoard.</translation>
    </message>
    <message>
        <source>“{name}” is a log of Weights &amp; Biases, which RVC Monitor cannot read. Let the trainer write TensorBoard events instead.</source>
        <translation>«{name}» es un registro de Weights &amp; Biases, que RVC Monitor no puede leer. Haz que el entrenador escriba eventos de TensorBoard.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” could be read: every record in it is damaged, so that there is nothing to show from it. Copy it again from where it was written.</source>
        <translation>No se pudo leer nada de «{file}»: todos sus datos están dañados, así que no hay nada que mostrar. Cópialo otra vez desde donde se escribió.</translation>
    </message>
    <message>
        <source>“{folder}” was not looked into: it holds {what}.</source>
        <translation>No se ha mirado dentro de «{folder}»: contiene {what}.</translation>
    </message>
    <message>
        <source>From step {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>Desde el paso {where}, las imágenes generadas no muestran ninguna voz. No se recomienda nada de lo entrenado desde entonces, digan lo que digan las pérdidas.</translation>
    </message>
    <message>
        <source>From epoch {where} on, the generated pictures show no voice. Nothing that was trained since then is recommended, whatever the losses say.</source>
        <translation>Desde la época {where}, las imágenes generadas no muestran ninguna voz. No se recomienda nada de lo entrenado desde entonces, digan lo que digan las pérdidas.</translation>
    </message>
    <message>
        <source>{tag} is no longer a number here. What was trained after it is lost: go back to {file}, and try a smaller learning rate or training without fp16.</source>
        <translation>{tag} deja de ser un número aquí. Lo que se entrenó después está perdido: vuelve a {file} y prueba con una tasa de aprendizaje menor o a entrenar sin fp16.</translation>
    </message>
    <message>
        <source>filelist.txt is not in the model’s folder</source>
        <translation>filelist.txt no está en la carpeta del modelo</translation>
    </message>
    <message>
        <source>the batch size is neither in train.log nor in model_info.json</source>
        <translation>el tamaño de lote no está ni en train.log ni en model_info.json</translation>
    </message>
    <message>
        <source>config.json does not say the hop length</source>
        <translation>config.json no dice la longitud de salto (hop)</translation>
    </message>
    <message>
        <source>clips that filelist.txt names are not on this computer any more</source>
        <translation>hay clips nombrados en filelist.txt que ya no están en este equipo</translation>
    </message>
    <message>
        <source>filelist.txt and the batch size</source>
        <translation>filelist.txt y el tamaño de lote</translation>
    </message>
    <message>
        <source>“{folder}” could not be looked into, by a fault of RVC Monitor ({error}). All other folders are shown, and this one is tried again. If it stays like this, please report it with the file rvcmonitor.log.</source>
        <translation>No se pudo mirar dentro de «{folder}» por un fallo de RVC Monitor ({error}). Se muestran todas las demás carpetas, y se volverá a intentar con esta. Si sigue así, comunícalo junto con el archivo rvcmonitor.log.</translation>
    </message>
    <message>
        <source>Epochs {low} and {high} sound best to you, and nothing was kept between them. Epoch {epoch} is the nearest that exists.</source>
        <translation>Las épocas {low} y {high} son las que mejor te suenan, y no se guardó nada entre ellas. La época {epoch} es la más cercana que existe.</translation>
    </message>
    <message>
        <source>Look for crosses (values that are no number), KL near or below zero, and gradients that shoot up.</source>
        <translation>Busca cruces (valores que no son números), KL cerca de cero o por debajo, y gradientes que se disparan.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” is of a version that must not be started on the processor: it would change its training settings for good. Let it use the graphics card, or choose a newer install.</source>
        <translation>{trainer} en “{folder}” es de una versión que no debe iniciarse en el procesador: cambiaría para siempre sus ajustes de entrenamiento. Deja que use la tarjeta gráfica o elige una instalación más nueva.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card was found, and {trainer} in “{folder}” is of a version that must not be started without one: it would change its training settings for good. Choose Applio 3.2.9 or later, or RVC 2.3.</source>
        <translation>No se encontró ninguna tarjeta gráfica NVIDIA, y {trainer} en “{folder}” es de una versión que no debe iniciarse sin ella: cambiaría para siempre sus ajustes de entrenamiento. Elige Applio 3.2.9 o posterior, o RVC 2.3.</translation>
    </message>
    <message>
        <source>This voice was trained with an embedder of your own, and no file tells which. With another one it would sound wrong, so it is not converted.</source>
        <translation>Esta voz se entrenó con un embedder propio, y ningún archivo dice cuál. Con otro sonaría mal, así que no se convierte.</translation>
    </message>
    <message>
        <source>This voice was trained with the embedder {embedder}, which {trainer} does not have. With another one it would sound wrong: choose an install of Applio.</source>
        <translation>Esta voz se entrenó con el embedder {embedder}, que {trainer} no tiene. Con otro sonaría mal: elige una instalación de Applio.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” lacks {files}. Convert a clip in its own window once, so that it fetches what is missing, and try again.</source>
        <translation>A {trainer} en “{folder}” le falta {files}. Convierte una vez un fragmento en su propia ventana para que descargue lo que falta, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{python}” could not be started ({error}): run the trainer&apos;s installer again.</source>
        <translation>No se pudo iniciar “{python}” ({error}): ejecuta de nuevo el instalador del entrenador.</translation>
    </message>
    <message>
        <source>The trainer had not finished after {minutes} minutes and was ended. Something else may keep the graphics card busy: try again later.</source>
        <translation>El entrenador no había terminado tras {minutes} minutos y se cerró. Quizá otra cosa ocupa la tarjeta gráfica: inténtalo más tarde.</translation>
    </message>
    <message>
        <source>No trainer that can convert was found in “{folder}” or above it: choose the folder in which Applio or RVC is installed.</source>
        <translation>No se encontró ningún entrenador que pueda convertir en “{folder}” ni por encima: elige la carpeta en la que está instalado Applio o RVC.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” has no Python of its own ({places}): run its installation again, or choose the Python that starts it.</source>
        <translation>{trainer} en “{folder}” no tiene un Python propio ({places}): ejecuta de nuevo su instalación o elige el Python que lo inicia.</translation>
    </message>
    <message>
        <source>Mangio-RVC in “{folder}” cannot convert for another program: its command line asks questions, does not tell of failures and rewrites its settings. Its voices work in Applio and in RVC: choose one of those.</source>
        <translation>Mangio-RVC en “{folder}” no puede convertir para otro programa: su línea de órdenes hace preguntas, no avisa de los fallos y reescribe sus ajustes. Sus voces funcionan en Applio y en RVC: elige uno de ellos.</translation>
    </message>
    <message>
        <source>{trainer} in “{folder}” makes voices of another kind, which RVC Monitor cannot have converted yet.</source>
        <translation>{trainer} en “{folder}” hace voces de otro tipo, que RVC Monitor aún no puede hacer convertir.</translation>
    </message>
    <message>
        <source>The trainer in “{folder}” is of a version whose command line is not known. Those of Applio since 3.2.0 and of RVC since 2.2.231006 are, and voices of the one work in the other.</source>
        <translation>El entrenador en “{folder}” es de una versión cuya línea de órdenes no se conoce. Se conocen las de Applio desde 3.2.0 y las de RVC desde 2.2.231006, y las voces de uno funcionan en el otro.</translation>
    </message>
    <message>
        <source>There was too little memory: wait until the training has ended, or close other programs, and try again.</source>
        <translation>Había muy poca memoria: espera a que termine el entrenamiento o cierra otros programas, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The trainer stumbled over letters in a name. Move its folder to a place whose path has plain Latin letters only.</source>
        <translation>El entrenador tropezó con las letras de un nombre. Mueve su carpeta a un lugar cuya ruta solo tenga letras latinas sin acentos.</translation>
    </message>
    <message>
        <source>The trainer has another command line than its files tell. Please report it with the trainer&apos;s version.</source>
        <translation>El entrenador tiene otra línea de órdenes que la que dicen sus archivos. Infórmanos, por favor, con la versión del entrenador.</translation>
    </message>
    <message>
        <source>The trainer&apos;s installation is incomplete: run its own installer again.</source>
        <translation>La instalación del entrenador está incompleta: ejecuta de nuevo su instalador.</translation>
    </message>
    <message>
        <source>The trainer could not load this checkpoint: the file is damaged, or of another kind.</source>
        <translation>El entrenador no pudo cargar este checkpoint: el archivo está dañado o es de otro tipo.</translation>
    </message>
    <message>
        <source>The graphics card failed. Try again; if it stays like this, restart the computer.</source>
        <translation>La tarjeta gráfica falló. Inténtalo de nuevo; si sigue así, reinicia el equipo.</translation>
    </message>
    <message>
        <source>The trainer did not find a file that it needs: it may be incomplete.</source>
        <translation>El entrenador no encontró un archivo que necesita: quizá está incompleto.</translation>
    </message>
    <message>
        <source>The trainer ended without writing a sound.</source>
        <translation>El entrenador terminó sin escribir ningún sonido.</translation>
    </message>
    <message>
        <source>The trainer wrote an empty file.</source>
        <translation>El entrenador escribió un archivo vacío.</translation>
    </message>
    <message>
        <source>The trainer wrote a file that is no sound: {problem}</source>
        <translation>El entrenador escribió un archivo que no es un sonido: {problem}</translation>
    </message>
    <message>
        <source>The trainer broke off while it wrote the sound.</source>
        <translation>El entrenador se interrumpió mientras escribía el sonido.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of only {seconds} s.</source>
        <translation>El entrenador escribió un sonido de solo {seconds} s.</translation>
    </message>
    <message>
        <source>The trainer wrote a sound of {seconds} s, where the clip has {clip} s.</source>
        <translation>El entrenador escribió un sonido de {seconds} s, cuando el fragmento tiene {clip} s.</translation>
    </message>
    <message>
        <source>Silent: there is no voice above {decibels} dB.</source>
        <translation>En silencio: no hay voz por encima de {decibels} dB.</translation>
    </message>
    <message>
        <source>Clipped: {percent} % of the samples are at full scale.</source>
        <translation>Saturado: el {percent} % de las muestras está al máximo.</translation>
    </message>
    <message>
        <source>{semitones} semitones above the pitch of the clip.</source>
        <translation>{semitones} semitonos por encima del tono del fragmento.</translation>
    </message>
    <message>
        <source>{semitones} semitones below the pitch of the clip.</source>
        <translation>{semitones} semitonos por debajo del tono del fragmento.</translation>
    </message>
    <message>
        <source>The highs (4 to 12 kHz) are {decibels} dB weaker than in most of the others.</source>
        <translation>Los agudos (4 a 12 kHz) son {decibels} dB más débiles que en la mayoría de los demás.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({error}), so it is not heard.</source>
        <translation>No se puede leer “{file}” ({error}), así que no se escucha.</translation>
    </message>
    <message>
        <source>Sounds cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>No se pueden guardar sonidos en “{folder}” ({error}): haz sitio allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Listen to the epochs where mel dips, near the lowest point of the generator total, as the guides of 2024 do.</source>
        <translation>Escucha las épocas donde mel baja, cerca del punto más bajo del total del generador, como hacen las guías de 2024.</translation>
    </message>
    <message>
        <source>This log holds pictures or sounds but no loss, so that there is nothing to judge it by. Look and listen.</source>
        <translation>Este registro contiene imágenes o sonidos, pero ninguna pérdida, así que no hay nada con qué juzgarlo. Mira y escucha.</translation>
    </message>
    <message>
        <source>There are weights here but no log, so that there is nothing to judge them by. Listen to them, or put the log (a file with “tfevents” in its name) back into this folder.</source>
        <translation>Aquí hay pesos, pero ningún registro, así que no hay nada con qué juzgarlos. Escúchalos, o vuelve a poner el registro (un archivo con «tfevents» en su nombre) en esta carpeta.</translation>
    </message>
    <message>
        <source>There is a log, but nothing in it can be read, so that there is nothing to judge. Copy it again from where it was written, or listen to the checkpoints that are there.</source>
        <translation>Hay un registro, pero no se puede leer nada de él, así que no hay nada que juzgar. Vuelve a copiarlo de donde se escribió, o escucha los checkpoints que haya.</translation>
    </message>
    <message>
        <source>All {written} points have the same step, so that their order in time is not known: this log does not say how the loss went.</source>
        <translation>Los {written} puntos tienen todos el mismo paso, así que no se sabe en qué orden llegaron: este registro no dice cómo fue la pérdida.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be shown: no value in it has a step and a time that can be right. Copy it again from where it was written.</source>
        <translation>No se puede mostrar nada de «{file}»: ningún valor tiene un paso y una hora que puedan ser correctos. Vuelve a copiarlo de donde se escribió.</translation>
    </message>
    <message>
        <source>“{name}” has weights but no log, so that there are no curves to draw. Put the log back into its folder to see them.</source>
        <translation>«{name}» tiene pesos, pero ningún registro, así que no hay curvas que dibujar. Vuelve a poner el registro en su carpeta para verlas.</translation>
    </message>
    <message>
        <source>No training was found in “{folder}”. RVC Monitor looks for files with “tfevents” in their names; they lie in a model’s folder inside “logs”.</source>
        <translation>No se encontró ningún entrenamiento en «{folder}». RVC Monitor busca archivos con «tfevents» en su nombre; están en la carpeta de un modelo dentro de «logs».</translation>
    </message>
    <message>
        <source>Slower than usual: since epoch {epoch} an epoch takes {percent} % longer. A full disk, a card whose memory is full, or another program may be the reason.</source>
        <translation>Más lento de lo normal: desde la época {epoch} una época tarda un {percent} % más. Puede deberse a un disco lleno, a una tarjeta con la memoria llena o a otro programa.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>It needs to know the epochs, and nothing tells them.</source>
        <translation>Necesita conocer las épocas, y nada las dice.</translation>
    </message>
    <message>
        <source>The loss has been rising for {epochs} epochs.</source>
        <translation>La pérdida lleva {epochs} épocas subiendo.</translation>
    </message>
    <message>
        <source>The loss has not improved for {epochs} epochs.</source>
        <translation>La pérdida lleva {epochs} épocas sin mejorar.</translation>
    </message>
    <message>
        <source>This training does not log the tag to be watched.</source>
        <translation>Este entrenamiento no registra la etiqueta que hay que vigilar.</translation>
    </message>
    <message>
        <source>{tag} has not been better than at epoch {best} for {patience} epochs.</source>
        <translation>{tag} lleva {patience} épocas sin ser mejor que en la época {best}.</translation>
    </message>
    <message>
        <source>Epoch {epoch} is done.</source>
        <translation>La época {epoch} está hecha.</translation>
    </message>
    <message>
        <source>How much room the drive has is not known.</source>
        <translation>No se sabe cuánto espacio tiene el disco.</translation>
    </message>
    <message>
        <source>Only {free} GB are left on the drive.</source>
        <translation>Solo quedan {free} GB en el disco.</translation>
    </message>
    <message>
        <source>The clip cannot be kept in “{folder}” ({error}): make room there, and try again.</source>
        <translation>El clip no se puede guardar en «{folder}» ({error}): haz sitio ahí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} will be stopped in two minutes. {reason}</source>
        <translation>{name} se parará en dos minutos. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason}</source>
        <translation>Se ha parado {name}. {reason}</translation>
    </message>
    <message>
        <source>{name} was stopped. {reason} Epochs to try: {epochs}.</source>
        <translation>Se ha parado {name}. {reason} Épocas para probar: {epochs}.</translation>
    </message>
    <message>
        <source>The system does not let this program end it. Close it yourself.</source>
        <translation>El sistema no permite que este programa lo termine. Ciérralo tú.</translation>
    </message>
    <message>
        <source>{name} could not be stopped. {why}</source>
        <translation>No se ha podido parar {name}. {why}</translation>
    </message>
    <message>
        <source>The computer stays awake: its system could not do what you wished.</source>
        <translation>El ordenador sigue despierto: su sistema no ha podido hacer lo que querías.</translation>
    </message>
    <message>
        <source>The computer stays awake, because {name} is training.</source>
        <translation>El ordenador sigue despierto porque {name} está entrenando.</translation>
    </message>
    <message>
        <source>The training has ended by itself.</source>
        <translation>El entrenamiento ha terminado por sí mismo.</translation>
    </message>
    <message>
        <source>The program has made a mistake; its log says which.</source>
        <translation>El programa ha cometido un error; su registro dice cuál.</translation>
    </message>
    <message>
        <source>This could not be worked out.</source>
        <translation>Esto no se ha podido calcular.</translation>
    </message>
    <message>
        <source>It has no event file yet.</source>
        <translation>Aún no tiene ningún archivo de eventos.</translation>
    </message>
    <message>
        <source>It runs on another computer, {host}.</source>
        <translation>Se ejecuta en otro ordenador, {host}.</translation>
    </message>
    <message>
        <source>Several processes train it at the same time.</source>
        <translation>Varios procesos lo entrenan a la vez.</translation>
    </message>
    <message>
        <source>No process of this computer says by its command line or by the files of the model that it trains it.</source>
        <translation>Ningún proceso de este ordenador dice, por su línea de comandos o por los archivos del modelo, que lo esté entrenando.</translation>
    </message>
    <message>
        <source>“{file}” cannot be decoded: this system&apos;s sound library is missing. WAV files can be used all the same.</source>
        <translation>«{file}» no se puede descodificar: falta la biblioteca de sonido de este sistema. Los archivos WAV sirven de todos modos.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into ({error}).</source>
        <translation>No se puede mirar en «{folder}» ({error}).</translation>
    </message>
    <message>
        <source>What comes from the other machine cannot be kept in “{folder}” ({error}): make room there.</source>
        <translation>Lo que llega del otro equipo no se puede guardar en «{folder}» ({error}): haz sitio allí.</translation>
    </message>
    <message>
        <source>An address of your phone is not understood.</source>
        <translation>Una dirección de tu teléfono no se entiende.</translation>
    </message>
    <message>
        <source>A notice did not reach your phone ({services}). It is tried again with the next.</source>
        <translation>Un aviso no llegó a tu teléfono ({services}). Se intentará de nuevo con el siguiente.</translation>
    </message>
    <message>
        <source>{host} has no folder “{path}”.</source>
        <translation>{host} no tiene ninguna carpeta «{path}».</translation>
    </message>
    <message>
        <source>{host} is not known here, and its key {fingerprint} was not accepted.</source>
        <translation>{host} no se conoce aquí, y su clave {fingerprint} no se aceptó.</translation>
    </message>
    <message>
        <source>{host} let nobody in as “{user}”.</source>
        <translation>{host} no dejó entrar a nadie como «{user}».</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>No se llega a {host} ({error}).</translation>
    </message>
    <message>
        <source>The connection to {host} was lost ({error}).</source>
        <translation>Se perdió la conexión con {host} ({error}).</translation>
    </message>
    <message>
        <source>“{file}” is not here yet: its drive has only its name so far. It is shown as soon as it has come.</source>
        <translation>«{file}» aún no está aquí: su unidad solo tiene el nombre por ahora. Se mostrará en cuanto llegue.</translation>
    </message>
    <message>
        <source>the training loss</source>
        <translation>la pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>The validation loss still falls, though the training loss does not: go on while it falls.</source>
        <translation>La pérdida de validación todavía baja, aunque la de entrenamiento no: sigue mientras baje.</translation>
    </message>
    <message>
        <source>Training and validation loss both stand still: nothing more is learned, and nothing is overfitted yet.</source>
        <translation>Las pérdidas de entrenamiento y de validación se han estancado: ya no se aprende nada más, y aún no hay sobreajuste.</translation>
    </message>
    <message>
        <source>No notice is sent to your phone, for no address is known: see View → Notices on the phone.</source>
        <translation>No se envía ningún aviso al teléfono porque no se conoce ninguna dirección: mira Ver → Avisos en el teléfono.</translation>
    </message>
    <message>
        <source>The key file “{file}” cannot be read ({error}).</source>
        <translation>El archivo de clave «{file}» no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>“{file}” holds no private key of OpenSSH. One of PuTTY (.ppk) has to be exported as such first; a .pub is only the public half.</source>
        <translation>«{file}» no contiene una clave privada de OpenSSH. Una de PuTTY (.ppk) hay que exportarla antes como tal; un .pub es solo la mitad pública.</translation>
    </message>
    <message>
        <source>The newest point of “{name}” bears a time that is yet to come ({when}): the clock of this computer or of the one that wrote it is wrong. The time of its file tells instead whether it is training.</source>
        <translation>El punto más reciente de «{name}» lleva una hora que aún no ha llegado ({when}): el reloj de este equipo o el del que lo escribió está mal. Si está entrenando, lo dice en su lugar la hora de su archivo.</translation>
    </message>
    <message>
        <source>“{file}” holds no sound that can be decoded here. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>«{file}» no contiene ningún sonido que se pueda descodificar aquí. Guárdalo como archivo WAV, que no necesita descodificador, y elige ese.</translation>
    </message>
    <message>
        <source>“{file}” was not decoded: this computer&apos;s decoder does not answer. Save it as a WAV file, which needs no decoder, and choose that.</source>
        <translation>«{file}» no se descodificó: el descodificador de este equipo no responde. Guárdalo como archivo WAV, que no necesita descodificador, y elige ese.</translation>
    </message>
    <message>
        <source>So far there is one point of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Por ahora hay un punto de {tag}; hacen falta al menos {needed} para ver una tendencia.</translation>
    </message>
    <message>
        <source>So far there are {points} points of {tag}; at least {needed} are needed to see a trend.</source>
        <translation>Por ahora hay {points} puntos de {tag}; hacen falta al menos {needed} para ver una tendencia.</translation>
    </message>
    <message>
        <source>The newest from before the training broke.</source>
        <translation>El más reciente de antes de que el entrenamiento se rompiera.</translation>
    </message>
    <message>
        <source>At step {where} {curve} is {percent} % above its lowest (step {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>En el paso {where}, {curve} queda un {percent} % por encima de su mínimo (paso {lowest}), algo que sus altibajos pueden tapar: puede ser igual de bueno.</translation>
    </message>
    <message>
        <source>At epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>En la época {where}, {curve} queda un {percent} % por encima de su mínimo (época {lowest}), algo que sus altibajos pueden tapar: puede ser igual de buena.</translation>
    </message>
    <message>
        <source>To compare: at step {where} {curve} is {percent} % above its lowest (step {lowest}).</source>
        <translation>Para comparar: en el paso {where}, {curve} queda un {percent} % por encima de su mínimo (paso {lowest}).</translation>
    </message>
    <message>
        <source>To compare: at epoch {where} {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Para comparar: en la época {where}, {curve} queda un {percent} % por encima de su mínimo (época {lowest}).</translation>
    </message>
    <message>
        <source>{epochs} epochs before the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} épocas antes del punto bajo. Aquí {curve} queda un {percent} % por encima de su mínimo (época {lowest}), algo que sus altibajos pueden tapar: puede ser igual de buena.</translation>
    </message>
    <message>
        <source>{epochs} epochs after the low point. Here {curve} is {percent} % above its lowest (epoch {lowest}), which its ups and downs can hide: this may be as good.</source>
        <translation>{epochs} épocas después del punto bajo. Aquí {curve} queda un {percent} % por encima de su mínimo (época {lowest}), algo que sus altibajos pueden tapar: puede ser igual de buena.</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs before the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Para comparar: {epochs} épocas antes del punto bajo, {curve} queda un {percent} % por encima de su mínimo (época {lowest}).</translation>
    </message>
    <message>
        <source>To compare: {epochs} epochs after the low point, {curve} is {percent} % above its lowest (epoch {lowest}).</source>
        <translation>Para comparar: {epochs} épocas después del punto bajo, {curve} queda un {percent} % por encima de su mínimo (época {lowest}).</translation>
    </message>
    <message>
        <source>A start of “{name}” with one point, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Un inicio de «{name}» con un solo punto, del {begun}, se deja aparte: se muestra el entrenamiento largo anterior. Ocupará su lugar cuando tenga {few} puntos.</translation>
    </message>
    <message>
        <source>A start of “{name}” with {points} points, begun {begun}, is set aside: the long training before it is shown. It takes its place once it has {few} points.</source>
        <translation>Un inicio de «{name}» con {points} puntos, del {begun}, se deja aparte: se muestra el entrenamiento largo anterior. Ocupará su lugar cuando tenga {few} puntos.</translation>
    </message>
    <message>
        <source>{n} more folders were not looked into.</source>
        <translation>Tampoco se ha mirado dentro de otras {n} carpetas.</translation>
    </message>
    <message>
        <source>{host} shows another key than before ({fingerprint}), so that it may be another machine. Nothing was sent to it. If it was set up anew, remove its old key from “{file}”.</source>
        <translation>{host} muestra otra clave que antes ({fingerprint}), así que puede ser otro equipo. No se le envió nada. Si se instaló de nuevo, borra su clave antigua de «{file}».</translation>
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
        <translation>Aún no hubo ningún aviso.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A training begins</source>
        <translation>Empieza un entrenamiento</translation>
    </message>
    <message>
        <source>A new low point</source>
        <translation>Un nuevo punto bajo</translation>
    </message>
    <message>
        <source>No longer improving</source>
        <translation>Ya no mejora</translation>
    </message>
    <message>
        <source>Trouble in the numbers</source>
        <translation>Problemas en los números</translation>
    </message>
    <message>
        <source>Pictures show silence or stand still</source>
        <translation>Las imágenes muestran silencio o no cambian</translation>
    </message>
    <message>
        <source>No new points for a long time</source>
        <translation>Ningún punto nuevo en mucho tiempo</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Terminó el entrenamiento</translation>
    </message>
    <message>
        <source>The loss rises</source>
        <translation>La pérdida sube</translation>
    </message>
    <message>
        <source>A training will be stopped</source>
        <translation>Se va a parar un entrenamiento</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Se ha parado un entrenamiento</translation>
    </message>
</context>
<context>
    <name>OtherCheckpoints</name>
    <message>
        <source>All checkpoints ({n})</source>
        <translation>Todos los checkpoints ({n})</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Elige un checkpoint</translation>
    </message>
    <message>
        <source>All checkpoints ({n}, and {m} of an earlier training)</source>
        <translation>Todos los checkpoints ({n}, y {m} de un entrenamiento anterior)</translation>
    </message>
    <message>
        <source>{name} (earlier training)</source>
        <translation>{name} (entrenamiento anterior)</translation>
    </message>
    <message>
        <source>The latest state: its name tells no step</source>
        <translation>El último estado: su nombre no dice el paso</translation>
    </message>
</context>
<context>
    <name>OtherMachines</name>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
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
        <translation>{time} por época, la última {last}</translation>
    </message>
    <message>
        <source>{time} an epoch</source>
        <translation>{time} por época</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>termina hacia {time}</translation>
    </message>
    <message>
        <source>Ends about {time}.</source>
        <translation>Termina hacia {time}.</translation>
    </message>
    <message>
        <source>Ends about {time}, with 80 % between {first} and {last}.</source>
        <translation>Termina hacia {time}; con un 80 %, entre {first} y {last}.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Notices on the phone</source>
        <translation>Avisos en el teléfono</translation>
    </message>
    <message>
        <source>Send notices to my phone, while the program runs</source>
        <translation>Enviar avisos a mi teléfono mientras el programa esté en marcha</translation>
    </message>
    <message>
        <source>With a picture of the curve, where a service takes one</source>
        <translation>Con una imagen de la curva, si el servicio la admite</translation>
    </message>
    <message>
        <source>Notices an hour, at most</source>
        <translation>Avisos por hora, como máximo</translation>
    </message>
    <message>
        <source>Addresses of your services, one a line</source>
        <translation>Direcciones de tus servicios, una por línea</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>Mirando en el llavero…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Avisarme de</translation>
    </message>
    <message>
        <source>They hold secrets, so they are kept in the system&apos;s keyring and nowhere else.</source>
        <translation>Contienen secretos, así que se guardan en el llavero del sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>This system has no keyring, so they are known for this session only, and kept nowhere.</source>
        <translation>Este sistema no tiene llavero, así que solo se conocen durante esta sesión y no se guardan.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>This is a test: notices will look like this.</source>
        <translation>Esto es una prueba: así se verán los avisos.</translation>
    </message>
    <message>
        <source>An address is not understood.</source>
        <translation>Una dirección no se entiende.</translation>
    </message>
    <message>
        <source>{service}: sent.</source>
        <translation>{service}: enviado.</translation>
    </message>
    <message>
        <source>{service}: could not be reached, or refused it.</source>
        <translation>{service}: no se llegó a él, o lo rechazó.</translation>
    </message>
    <message>
        <source>There is no address yet to send notices to.</source>
        <translation>Aún no hay ninguna dirección a la que enviar avisos.</translation>
    </message>
    <message>
        <source>No more than {n} addresses can be kept.</source>
        <translation>No se pueden guardar más de {n} direcciones.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Show the difference (D)</source>
        <translation>Mostrar la diferencia (D)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajustar a la ventana (0)</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Tamaño real (1)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Brightness and contrast as drawn</source>
        <translation>Brillo y contraste originales</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Una encima de otra</translation>
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
        <translation>Época siguiente (→)</translation>
    </message>
    <message>
        <source>Play all epochs as a film (space)</source>
        <translation>Reproducir todas las épocas como película (espacio)</translation>
    </message>
    <message>
        <source>Follow the newest</source>
        <translation>Seguir la más reciente</translation>
    </message>
    <message>
        <source>Go to each new picture as it is logged (F)</source>
        <translation>Ir a cada imagen nueva en cuanto se registra (F)</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Mostrar en las curvas</translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message>
        <source>Pictures to look at</source>
        <translation>Imágenes que ver</translation>
    </message>
    <message>
        <source>The whole utterance, original</source>
        <translation>La frase entera, original</translation>
    </message>
    <message>
        <source>{generated} beside {original}</source>
        <translation>{generated} junto a {original}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
    <message>
        <source>No picture was logged at this step.</source>
        <translation>No se registró ninguna imagen en este paso.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Generated minus original (orange: louder, blue: quieter)</source>
        <translation>Generada menos original (naranja: más fuerte, azul: más suave)</translation>
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
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>There is no picture of step {n}: the nearest one is of step {near}.</source>
        <translation>No hay imagen del paso {n}: la más cercana es del paso {near}.</translation>
    </message>
    <message>
        <source>There is no picture of epoch {n}: the nearest one is of epoch {near}.</source>
        <translation>No hay imagen de la época {n}: la más cercana es de la época {near}.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Epoch {epoch} · step {step}</source>
        <translation>Época {epoch} · paso {step}</translation>
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
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin suavizar</translation>
    </message>
    <message>
        <source>Since start (h:mm:ss)</source>
        <translation>Desde el inicio (h:mm:ss)</translation>
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
        <translation>Copia las filas seleccionadas, o todas si no hay ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>%Ln punto a la vista</numerusform>
            <numerusform>%Ln puntos a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln punto copiado</numerusform>
            <numerusform>%Ln puntos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln punto copiado: una hoja de cálculo no admite más</numerusform>
            <numerusform>%Ln puntos copiados: una hoja de cálculo no admite más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{folder} is not there any more. Showing what was read; it will be picked up again when it comes back.</source>
        <translation>{folder} ya no está. Se muestra lo que se leyó; se retomará cuando vuelva.</translation>
    </message>
    <message>
        <source>{folder} is not there. It will be picked up when it comes back.</source>
        <translation>{folder} no está. Se leerá cuando aparezca.</translation>
    </message>
    <message>
        <source>byte {n}</source>
        <translation>byte {n}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo could not begin: {why}</source>
        <translation>La demo no pudo empezar: {why}</translation>
    </message>
    <message>
        <source>Open the folder of RVC, its logs, or one model</source>
        <translation>Abrir la carpeta de RVC, su carpeta logs o la de un modelo</translation>
    </message>
    <message>
        <source>Reading was stopped. What had been read is shown, and nothing new will be. Open the folder again to go on.</source>
        <translation>Se dejó de leer. Se muestra lo que ya se había leído, y nada nuevo. Abre otra vez la carpeta para continuar.</translation>
    </message>
    <message>
        <source>Something is being converted or copied, and another language stops it. Change the language now? Otherwise it changes at the next start.</source>
        <translation>Se está convirtiendo o copiando algo, y cambiar de idioma lo detiene. ¿Cambiar el idioma ahora? Si no, cambiará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Escuchar las candidatas</translation>
    </message>
    <message>
        <source>Looking for what was converted before…</source>
        <translation>Buscando lo que ya se convirtió…</translation>
    </message>
    <message>
        <source>Converting {place} of {total}: {file}</source>
        <translation>Convirtiendo {place} de {total}: {file}</translation>
    </message>
    <message>
        <source> · about {n} s left</source>
        <translation> · quedan unos {n} s</translation>
    </message>
    <message>
        <source> · about {n} min left</source>
        <translation> · quedan unos {n} min</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Prueba ahora la época {n}</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>esta época</translation>
    </message>
    <message>
        <source>Its file can still come: the training is not there yet.</source>
        <translation>Su archivo aún puede llegar: el entrenamiento todavía no está ahí.</translation>
    </message>
</context>
<context>
    <name>RangeWaveform</name>
    <message>
        <source>Drag the handles. Arrows move the part between them, with Shift its end alone, with Ctrl by a second.</source>
        <translation>Arrastra los tiradores. Las flechas mueven la parte entre ellos; con Mayús, solo su final; con Ctrl, un segundo.</translation>
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
        <translation>Abrir en otro equipo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>a name, an IP address, or ssh://user@host:port/path</source>
        <translation>un nombre, una dirección IP o ssh://user@host:port/path</translation>
    </message>
    <message>
        <source>as on this machine</source>
        <translation>como en este equipo</translation>
    </message>
    <message>
        <source>(another one)</source>
        <translation>(otro)</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Abiertos antes:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Puerto:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>Equipo:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>Folder there:</source>
        <translation>Carpeta allí:</translation>
    </message>
    <message>
        <source>Your SSH keys and agent are tried first; a password is asked for only where it is needed. Nothing is ever written on that machine, and checkpoints stay there until you copy them.</source>
        <translation>Primero se prueban tus claves SSH y tu agente; solo se pide una contraseña si hace falta. En ese equipo nunca se escribe nada, y los checkpoints se quedan allí hasta que los copies.</translation>
    </message>
    <message>
        <source>That is no machine: give its name or its IP address.</source>
        <translation>Eso no es un equipo: da su nombre o su dirección IP.</translation>
    </message>
    <message>
        <source>only if yours is not in ~/.ssh</source>
        <translation>solo si la tuya no está en ~/.ssh</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>Archivo de clave:</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Elegir un archivo de clave</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of judging</source>
        <translation>Reglas para juzgar</translation>
    </message>
    <message>
        <source>Health limits</source>
        <translation>Límites de salud</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Filter models</source>
        <translation>Filtrar modelos</translation>
    </message>
    <message>
        <source>A part of the name, or a regular expression such as _v[23]$</source>
        <translation>Una parte del nombre o una expresión regular como _v[23]$</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Draw the selected model alone</source>
        <translation>Dibujar solo el modelo seleccionado</translation>
    </message>
    <message>
        <source>This is not a regular expression yet: {why}</source>
        <translation>Aún no es una expresión regular: {why}</translation>
    </message>
    <message>
        <source>More about the list of models</source>
        <translation>Más sobre la lista de modelos</translation>
    </message>
    <message>
        <source>Colour by groups of names…</source>
        <translation>Colorear por grupos de nombres…</translation>
    </message>
    <message>
        <source>Give each model its own colour</source>
        <translation>Dar a cada modelo su propio color</translation>
    </message>
    <message>
        <source>Draw all {n}</source>
        <translation>Dibujar los {n}</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Draw the {n} models that the filter shows</source>
        <translation>Dibujar los {n} modelos que muestra el filtro</translation>
    </message>
    <message>
        <source>Draw none of the {n} models that the filter shows</source>
        <translation>No dibujar ninguno de los {n} modelos que muestra el filtro</translation>
    </message>
    <message>
        <source>Draw all {n} models in the list</source>
        <translation>Dibujar los {n} modelos de la lista</translation>
    </message>
    <message>
        <source>Draw none of the {n} models</source>
        <translation>No dibujar ninguno de los {n} modelos</translation>
    </message>
    <message>
        <source>Compare trainings…</source>
        <translation>Comparar entrenamientos…</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>Only this</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>Draw it, too (Ctrl + click)</source>
        <translation>Dibujarlo también (Ctrl + clic)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Forget your ratings and notes of {name}, and hide it? Its files are not touched.</source>
        <translation>¿Olvidar tus valoraciones y notas de {name}, y ocultarlo? Sus archivos no se tocan.</translation>
    </message>
    <message>
        <source>Forget a model</source>
        <translation>Olvidar un modelo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
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
        <translation>Dorado</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>paso {n}</translation>
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
        <translation>Pesos, pero sin registro</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
</context>
<context>
    <name>RunSamples</name>
    <message>
        <source>Step {n}</source>
        <translation>Paso {n}</translation>
    </message>
</context>
<context>
    <name>SampleList</name>
    <message>
        <source>Samples by epoch</source>
        <translation>Muestras por época</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Paso {n}</translation>
    </message>
    <message>
        <source>{n} of 5 stars by ear</source>
        <translation>{n} de 5 estrellas de oído</translation>
    </message>
    <message>
        <source>candidate {n}</source>
        <translation>candidata {n}</translation>
    </message>
    <message>
        <source>The sample nearest to candidate {n}</source>
        <translation>La muestra más cercana a la candidata {n}</translation>
    </message>
</context>
<context>
    <name>SavingAdvice</name>
    <message>
        <source>No voice files of this model were found. In Applio&apos;s Train tab, turn on “Save Every Weights” so that there are epochs to choose from.</source>
        <translation>No se encontraron archivos de voz de este modelo. En la pestaña de entrenamiento de Applio, activa «Save Every Weights» para tener épocas entre las que elegir.</translation>
    </message>
    <message>
        <source>No voice files of this model were found. In RVC&apos;s Train tab, turn on “Save a small final model to the &apos;weights&apos; folder at each save point” so that there are epochs to choose from, and open the folder that holds both logs and weights.</source>
        <translation>No se encontraron archivos de voz de este modelo. En la pestaña de entrenamiento de RVC, activa «Save a small final model to the &apos;weights&apos; folder at each save point» para tener épocas entre las que elegir, y abre la carpeta que contiene logs y weights.</translation>
    </message>
    <message>
        <source>No voice files of this model were found beside its logs. Let the trainer keep a checkpoint every few epochs, so that there are epochs to choose from.</source>
        <translation>No se encontraron archivos de voz de este modelo junto a sus registros. Haz que el entrenador guarde un checkpoint cada pocas épocas para tener entre cuáles elegir.</translation>
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
        <translation>La contraseña de {who}:</translation>
    </message>
    <message>
        <source>The passphrase of your SSH key, for {who}:</source>
        <translation>La frase de paso de tu clave SSH, para {who}:</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>No era correcta. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Guardarla en el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Window and tray</source>
        <translation>Ventana y bandeja</translation>
    </message>
    <message>
        <source>Minimising hides the window in the tray</source>
        <translation>Al minimizar, la ventana se oculta en la bandeja</translation>
    </message>
    <message>
        <source>Closing hides the window and goes on watching</source>
        <translation>Al cerrar, la ventana se oculta y se sigue observando</translation>
    </message>
    <message>
        <source>Start hidden in the tray</source>
        <translation>Empezar oculto en la bandeja</translation>
    </message>
    <message>
        <source>Start with Windows</source>
        <translation>Iniciar con Windows</translation>
    </message>
    <message>
        <source>Tell me about</source>
        <translation>Avisarme de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde las</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta las</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta las</translation>
    </message>
    <message>
        <source>Open the last folder again at the next start</source>
        <translation>Abrir de nuevo la última carpeta al empezar</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>Restablecer ajustes…</translation>
    </message>
    <message>
        <source>Delete ratings and notices…</source>
        <translation>Borrar valoraciones y avisos…</translation>
    </message>
    <message>
        <source>Have all settings as at the first start, and forget recent folders? Ratings, notices, trainings and checkpoints are not touched.</source>
        <translation>¿Dejar todos los ajustes como al principio y olvidar las carpetas recientes? No se tocan las valoraciones, los avisos, los entrenamientos ni los checkpoints.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Restablecer ajustes</translation>
    </message>
    <message>
        <source>Delete all ratings, your notes on them, and the list of notices? They cannot be brought back. Settings, trainings and checkpoints are not touched.</source>
        <translation>¿Borrar todas las valoraciones, tus notas y la lista de avisos? No se pueden recuperar. No se tocan los ajustes, los entrenamientos ni los checkpoints.</translation>
    </message>
    <message>
        <source>Delete ratings and notices</source>
        <translation>Borrar valoraciones y avisos</translation>
    </message>
    <message>
        <source>What is being converted or copied is stopped.</source>
        <translation>Lo que se está convirtiendo o copiando se detiene.</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Previous epoch, at the same place (↑)</source>
        <translation>Época anterior, en el mismo punto (↑)</translation>
    </message>
    <message>
        <source>Play or pause (space)</source>
        <translation>Reproducir o pausar (espacio)</translation>
    </message>
    <message>
        <source>Next epoch, at the same place (↓)</source>
        <translation>Época siguiente, en el mismo punto (↓)</translation>
    </message>
    <message>
        <source>Play again and again (L)</source>
        <translation>Reproducir una y otra vez (L)</translation>
    </message>
    <message>
        <source>Match volume</source>
        <translation>Igualar volumen</translation>
    </message>
    <message>
        <source>Play all epochs equally loud, so that the louder one does not seem better</source>
        <translation>Reproducir todas las épocas con el mismo volumen, para que la más fuerte no parezca mejor</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Kind of sample</source>
        <translation>Tipo de muestra</translation>
    </message>
    <message>
        <source>Blind A/B…</source>
        <translation>A/B a ciegas…</translation>
    </message>
    <message>
        <source>Compare two epochs without seeing which is which</source>
        <translation>Comparar dos épocas sin ver cuál es cuál</translation>
    </message>
    <message>
        <source>Save as WAV…</source>
        <translation>Guardar como WAV…</translation>
    </message>
    <message>
        <source>Show on the curves</source>
        <translation>Mostrar en las curvas</translation>
    </message>
    <message>
        <source>This model has no spoken samples.</source>
        <translation>Este modelo no tiene muestras de voz.</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>paso {n}</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>época {n}</translation>
    </message>
    <message>
        <source>This sample is cut off.</source>
        <translation>Esta muestra está cortada.</translation>
    </message>
    <message>
        <source>Save as WAV</source>
        <translation>Guardar como WAV</translation>
    </message>
    <message>
        <source>WAV sound (*.wav)</source>
        <translation>Sonido WAV (*.wav)</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
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
        <translation>Valóralo de oído: haz clic en una estrella o pulsa de 1 a 5. 0 lo retira.</translation>
    </message>
    <message>
        <source>{n} of 5 stars</source>
        <translation>{n} de 5 estrellas</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>the loss has been rising</source>
        <translation>la pérdida lleva tiempo subiendo</translation>
    </message>
    <message>
        <source>the loss no longer improves</source>
        <translation>la pérdida ya no mejora</translation>
    </message>
    <message>
        <source>a curve has had no better value</source>
        <translation>una curva no ha tenido un valor mejor</translation>
    </message>
    <message>
        <source>an epoch is done</source>
        <translation>una época está hecha</translation>
    </message>
    <message>
        <source>the numbers are broken</source>
        <translation>los números están rotos</translation>
    </message>
    <message>
        <source>the drive is nearly full</source>
        <translation>el disco está casi lleno</translation>
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
        <translation>apagar</translation>
    </message>
    <message>
        <source>Stop by itself: on</source>
        <translation>Parar solo: activado</translation>
    </message>
    <message>
        <source>Stop by itself: off</source>
        <translation>Parar solo: desactivado</translation>
    </message>
    <message>
        <source>Stop by itself: off (dry run: epoch {n})</source>
        <translation>Parar solo: no (simulacro: época {n})</translation>
    </message>
    <message>
        <source>Stops when epoch {n} is done.</source>
        <translation>Para cuando la época {n} está hecha.</translation>
    </message>
    <message>
        <source>Stops when the health check finds an error.</source>
        <translation>Para cuando la revisión de salud encuentra un error.</translation>
    </message>
    <message>
        <source>Stops when less than {n} GB are left on the drive.</source>
        <translation>Para cuando quedan menos de {n} GB en el disco.</translation>
    </message>
    <message>
        <source>Working out what it would have done…</source>
        <translation>Calculando lo que habría hecho…</translation>
    </message>
    <message>
        <source>It would not have stopped yet.</source>
        <translation>Aún no habría parado.</translation>
    </message>
    <message>
        <source>That no longer holds: it would not stop now.</source>
        <translation>Eso ya no se cumple: ahora no pararía.</translation>
    </message>
    <message>
        <source>It would have stopped at step {n}.</source>
        <translation>Habría parado en el paso {n}.</translation>
    </message>
    <message>
        <source>It would have stopped at epoch {n}.</source>
        <translation>Habría parado en la época {n}.</translation>
    </message>
    <message>
        <source>{name} will be stopped as soon as its newest checkpoint is whole.</source>
        <translation>{name} se parará en cuanto su último checkpoint esté completo.</translation>
    </message>
    <message>
        <source>{name} will be stopped when {file} is whole.</source>
        <translation>{name} se parará cuando {file} esté completo.</translation>
    </message>
    <message>
        <source>{name} is being stopped…</source>
        <translation>Parando {name}…</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Parar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Sleep now</source>
        <translation>Suspender ahora</translation>
    </message>
    <message>
        <source>Hibernate now</source>
        <translation>Hibernar ahora</translation>
    </message>
    <message>
        <source>Shut down now</source>
        <translation>Apagar ahora</translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Seguir despierto</translation>
    </message>
    <message>
        <source>Stop by itself: on (afterwards: {action})</source>
        <translation>Parar solo: activado (después: {action})</translation>
    </message>
    <message>
        <source>This holds already: the countdown begins at once.</source>
        <translation>Ya se cumple: la cuenta atrás empieza enseguida.</translation>
    </message>
    <message>
        <source>This has held since epoch {n}: the countdown begins at once.</source>
        <translation>Se cumple desde la época {n}: la cuenta atrás empieza enseguida.</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Stop a training by itself</source>
        <translation>Parar un entrenamiento solo</translation>
    </message>
    <message>
        <source>Stop {name} by itself</source>
        <translation>Parar {name} solo</translation>
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
        <translation>La curva del veredicto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Mejora más pequeña</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>It waits until the newest checkpoint is whole and counts down two minutes, in which you can say no. Only the process that trains this very model is ended.</source>
        <translation>Espera a que el último checkpoint esté completo y cuenta dos minutos, en los que puedes decir que no. Solo se termina el proceso que entrena este mismo modelo.</translation>
    </message>
    <message>
        <source>The epochs count from when the verdict says so, often later than the turn itself.</source>
        <translation>Las épocas cuentan desde que lo dice el veredicto, a menudo más tarde que el propio giro.</translation>
    </message>
</context>
<context>
    <name>StoppingSection</name>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
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
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>Tournament</name>
    <message>
        <source>Two candidates have to be converted first.</source>
        <translation>Antes hay que convertir dos candidatas.</translation>
    </message>
    <message>
        <source>No one remembers more than {n} sounds: untick some candidates.</source>
        <translation>Nadie recuerda más de {n} sonidos: desmarca algunas candidatas.</translation>
    </message>
    <message>
        <source>Blind tournament</source>
        <translation>Torneo a ciegas</translation>
    </message>
</context>
<context>
    <name>TournamentPage</name>
    <message>
        <source>Question {n}, of {most} at most</source>
        <translation>Pregunta {n}, de {most} como mucho</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A es mejor</translation>
    </message>
    <message>
        <source>I hear no difference</source>
        <translation>No oigo diferencia</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B es mejor</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>Listen to both, then choose. A and B are equally loud and go on at the same place: the keys A and B switch in the middle of a word, 1, 2 and 3 answer, S skips. Some pairs come twice, and one is the same sound twice: that shows how sure your ears are.</source>
        <translation>Escucha las dos y elige. A y B suenan igual de fuerte y siguen en el mismo punto: las teclas A y B cambian en mitad de una palabra, 1, 2 y 3 responden, S salta. Algunos pares vuelven, y uno es el mismo sonido dos veces: eso muestra lo seguros que son tus oídos.</translation>
    </message>
    <message>
        <source>Play {letter}</source>
        <translation>Reproducir {letter}</translation>
    </message>
</context>
<context>
    <name>TournamentResult</name>
    <message>
        <source>Give these stars all the same</source>
        <translation>Dar estas estrellas de todos modos</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The best is clear: {name}</source>
        <translation>La mejor está clara: {name}</translation>
    </message>
    <message>
        <source>The stars are in your ratings.</source>
        <translation>Las estrellas están en tus valoraciones.</translation>
    </message>
    <message>
        <source>Your ears cannot tell them apart</source>
        <translation>Tus oídos no las distinguen</translation>
    </message>
    <message>
        <source>You answered {n} questions.</source>
        <translation>Respondiste {n} preguntas.</translation>
    </message>
    <message>
        <source>Try {name} next</source>
        <translation>Probar ahora: {name}</translation>
    </message>
    <message>
        <source>Any of these may be the best: {names}. Take the earliest of them: it has had less time to learn the dataset by heart. No stars were given.</source>
        <translation>Cualquiera de estas puede ser la mejor: {names}. Quédate con la más temprana: ha tenido menos tiempo para aprenderse de memoria el conjunto de datos. No se dieron estrellas.</translation>
    </message>
    <message>
        <source>the best with {percent}&#xa0;%</source>
        <translation>la mejor con {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>better than the next with {percent}&#xa0;%</source>
        <translation>mejor que la siguiente con {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Result of the blind tournament</source>
        <translation>Resultado del torneo a ciegas</translation>
    </message>
</context>
<context>
    <name>TrainerRow</name>
    <message>
        <source>Trainer</source>
        <translation>Entrenador</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>The folder of Applio or RVC…</source>
        <translation>La carpeta de Applio o RVC…</translation>
    </message>
    <message>
        <source>The Python that starts it…</source>
        <translation>El Python que lo inicia…</translation>
    </message>
    <message>
        <source>Look for it from the watched folder</source>
        <translation>Buscarlo desde la carpeta observada</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>No se encontró ninguno</translation>
    </message>
    <message>
        <source>Choose the folder of the trainer</source>
        <translation>Elige la carpeta del entrenador</translation>
    </message>
    <message>
        <source>Choose the Python that starts the trainer</source>
        <translation>Elige el Python que inicia el entrenador</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>low point passed</source>
        <translation>pasó el punto bajo</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not training</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>RVC Monitor: nothing is being watched</source>
        <translation>RVC Monitor: no se observa nada</translation>
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
        <translation>Abrir RVC Monitor</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume notices</source>
        <translation>Reanudar los avisos</translation>
    </message>
    <message>
        <source>Pause notices for 1 hour</source>
        <translation>Pausar los avisos 1 hora</translation>
    </message>
    <message>
        <source>Pause notices until tomorrow</source>
        <translation>Pausar los avisos hasta mañana</translation>
    </message>
</context>
<context>
    <name>TrustQuestion</name>
    <message>
        <source>An unknown machine</source>
        <translation>Un equipo desconocido</translation>
    </message>
    <message>
        <source>Is “{host}” the machine that you mean?</source>
        <translation>¿Es «{host}» el equipo al que te refieres?</translation>
    </message>
    <message>
        <source>It was never connected to from here. Its key has the fingerprint
{fingerprint}
Compare it with what its owner or its web page says. From now on it is known, and a machine that shows another key is refused.</source>
        <translation>Desde aquí nunca se ha conectado con él. Su clave tiene la huella
{fingerprint}
Compárala con lo que dice su dueño o su página web. A partir de ahora será conocido, y se rechazará un equipo que muestre otra clave.</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Sí, conectar</translation>
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
        <translation>Sube desde aquí</translation>
    </message>
    <message>
        <source>Flat since here</source>
        <translation>Plano desde aquí</translation>
    </message>
    <message>
        <source>A curve smoothed with {weight} lags by about {points} points</source>
        <translation>Una curva suavizada con {weight} va unos {points} puntos por detrás</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Improving</source>
        <translation>Mejorando</translation>
    </message>
    <message>
        <source>Flat since {where}</source>
        <translation>Plano desde {where}</translation>
    </message>
    <message>
        <source>Rising since {where}</source>
        <translation>Subiendo desde {where}</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Aún no se puede saber</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>la época {n}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>el paso {n}</translation>
    </message>
    <message>
        <source>No trend visible</source>
        <translation>Sin tendencia visible</translation>
    </message>
    <message>
        <source>Broken since {where}</source>
        <translation>Roto desde {where}</translation>
    </message>
    <message>
        <source>May be turning</source>
        <translation>Quizá esté cambiando</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The verdict comes when all is read.</source>
        <translation>El veredicto llega cuando todo esté leído.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Worth listening to</source>
        <translation>Vale la pena escuchar</translation>
    </message>
    <message>
        <source>Training losses show where to look; they cannot prove that a voice is overtrained. Your ears decide.</source>
        <translation>Las pérdidas del entrenamiento muestran dónde mirar; no pueden probar que una voz esté sobreentrenada. Deciden tus oídos.</translation>
    </message>
    <message>
        <source>Copy {n} to a folder to listen…</source>
        <translation>Copiar {n} a una carpeta…</translation>
    </message>
    <message>
        <source>As the guides do it</source>
        <translation>Como lo hacen las guías</translation>
    </message>
    <message>
        <source>Dips of the raw curve, as the guides teach it. Measured on curves of which the truth is known, an epoch in a dip is no better than those around it.</source>
        <translation>Valles de la curva sin suavizar, como enseñan las guías. Medido en curvas cuya verdad se conoce, una época en un valle no es mejor que las de su alrededor.</translation>
    </message>
    <message>
        <source>Whose dips are listed</source>
        <translation>De qué curva son los valles</translation>
    </message>
    <message>
        <source>Dips of what fits the training</source>
        <translation>Valles de lo que encaja con el entrenamiento</translation>
    </message>
    <message>
        <source>Dips of mel near the lowest total</source>
        <translation>Valles de mel cerca del total mínimo</translation>
    </message>
    <message>
        <source>Dips of mel</source>
        <translation>Valles de mel</translation>
    </message>
    <message>
        <source>Dips of the averaged total</source>
        <translation>Valles del total promediado</translation>
    </message>
    <message>
        <source>Dips of the total</source>
        <translation>Valles del total</translation>
    </message>
    <message>
        <source>Rate two to see what to try next</source>
        <translation>Puntúa dos y verás cuál probar</translation>
    </message>
    <message>
        <source>Try epoch {n} next</source>
        <translation>Prueba ahora la época {n}</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Escuchar las candidatas</translation>
    </message>
    <message>
        <source>Have your trainer convert one clip with each of them, and listen (Ctrl+H)</source>
        <translation>Haz que tu entrenador convierta un clip con cada una de ellas, y escucha (Ctrl+H)</translation>
    </message>
    <message>
        <source>Verdict, and what is worth listening to</source>
        <translation>Veredicto, y lo que vale la pena escuchar</translation>
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
        <translation>Checkpoints que oír</translation>
    </message>
    <message>
        <source>The shortlist</source>
        <translation>Vale la pena</translation>
    </message>
    <message>
        <source>Tick the files of the shortlist, and no others</source>
        <translation>Marcar solo los archivos de «Vale la pena escuchar»</translation>
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
        <translation>Alt + rueda amplía un gráfico; Ctrl + rueda, solo en vertical; Mayús + rueda, solo en horizontal</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message>
        <source>An earlier training left it in this folder: the curves are not its own.</source>
        <translation>Un entrenamiento anterior lo dejó en esta carpeta: las curvas no son las suyas.</translation>
    </message>
</context>
</TS>

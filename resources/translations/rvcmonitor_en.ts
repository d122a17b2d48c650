<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epoch</numerusform>
            <numerusform>%Ln epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) at or below zero have no place on a logarithmic axis</source>
        <translation>
            <numerusform>%Ln value at or below zero has no place on a logarithmic axis</numerusform>
            <numerusform>%Ln values at or below zero have no place on a logarithmic axis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) before</source>
        <translation>
            <numerusform>%Ln epoch before</numerusform>
            <numerusform>%Ln epochs before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) after</source>
        <translation>
            <numerusform>%Ln epoch after</numerusform>
            <numerusform>%Ln epochs after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used. Everything else is shown.</source>
        <translation>
            <numerusform>%Ln place in the files could not be used. Everything else is shown.</numerusform>
            <numerusform>%Ln places in the files could not be used. Everything else is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln start(s) of a few points are set aside: the long trainings before them are shown.</source>
        <translation>
            <numerusform>%Ln start of a few points is set aside: the long training before it is shown.</numerusform>
            <numerusform>%Ln starts of a few points are set aside: the long trainings before them are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the files could not be used, and nothing is left that could be shown.</source>
        <translation>
            <numerusform>%Ln place in the files could not be used, and nothing is left that could be shown.</numerusform>
            <numerusform>%Ln places in the files could not be used, and nothing is left that could be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln hidden model(s)</source>
        <translation>
            <numerusform>Show %Ln hidden model</numerusform>
            <numerusform>Show %Ln hidden models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has been rising for %Ln epoch(s).</source>
        <translation>
            <numerusform>Stops when the loss has been rising for %Ln epoch.</numerusform>
            <numerusform>Stops when the loss has been rising for %Ln epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when a curve had no better value for %Ln epoch(s).</source>
        <translation>
            <numerusform>Stops when a curve had no better value for %Ln epoch.</numerusform>
            <numerusform>Stops when a curve had no better value for %Ln epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} will be stopped in %Ln second(s).</source>
        <translation>
            <numerusform>{name} will be stopped in %Ln second.</numerusform>
            <numerusform>{name} will be stopped in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>The computer goes to sleep in %Ln second.</numerusform>
            <numerusform>The computer goes to sleep in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer hibernates in %Ln second(s).</source>
        <translation>
            <numerusform>The computer hibernates in %Ln second.</numerusform>
            <numerusform>The computer hibernates in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %Ln second(s).</source>
        <translation>
            <numerusform>The computer shuts down in %Ln second.</numerusform>
            <numerusform>The computer shuts down in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notice(s) were not sent.</source>
        <translation>
            <numerusform>%Ln earlier notice was not sent.</numerusform>
            <numerusform>%Ln earlier notices were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops when the loss has not improved for %Ln epoch(s), and for a tenth of the training.</source>
        <translation>
            <numerusform>Stops when the loss has not improved for %Ln epoch, and for a tenth of the training.</numerusform>
            <numerusform>Stops when the loss has not improved for %Ln epochs, and for a tenth of the training.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message numerus="yes">
        <source>%Ln chart(s) were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln chart was saved in {folder}.</numerusform>
            <numerusform>%Ln charts were saved in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckpointActions</name>
    <message numerus="yes">
        <source>{n} of %Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>{n} of %Ln file was copied to {folder}.</numerusform>
            <numerusform>{n} of %Ln files were copied to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were copied to {folder}.</source>
        <translation>
            <numerusform>%Ln file was copied to {folder}.</numerusform>
            <numerusform>%Ln files were copied to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message numerus="yes">
        <source>%Ln point(s) in view</source>
        <translation>
            <numerusform>%Ln point in view</numerusform>
            <numerusform>%Ln points in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied</source>
        <translation>
            <numerusform>%Ln point copied</numerusform>
            <numerusform>%Ln points copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied: a spreadsheet takes no more</source>
        <translation>
            <numerusform>%Ln point copied: a spreadsheet takes no more</numerusform>
            <numerusform>%Ln points copied: a spreadsheet takes no more</numerusform>
        </translation>
    </message>
</context>
</TS>

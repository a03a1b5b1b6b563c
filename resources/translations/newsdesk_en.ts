<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Corrections</name>
        <message numerus="yes">
            <source>%n story(s) marked: %1</source>
            <translation>
                <numerusform>%n story marked: %1</numerusform>
                <numerusform>%n stories marked: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) taken out of the bin</source>
            <translation>
                <numerusform>%n story taken out of the bin</numerusform>
                <numerusform>%n stories taken out of the bin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stories are in the bin</source>
            <translation>
                <numerusform>%n story is in the bin</numerusform>
                <numerusform>%n stories are in the bin</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>Export %n story(s)</source>
            <translation>
                <numerusform>Export %n story</numerusform>
                <numerusform>Export %n stories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message numerus="yes">
            <source>%n field(s) to look at</source>
            <translation>
                <numerusform>%n field to look at</numerusform>
                <numerusform>%n fields to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tally</name>
        <message numerus="yes">
            <source>%n kept</source>
            <translation>
                <numerusform>%n kept</numerusform>
                <numerusform>%n kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cut</source>
            <translation>
                <numerusform>%n cut</numerusform>
                <numerusform>%n cut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n corrected</source>
            <translation>
                <numerusform>%n corrected</numerusform>
                <numerusform>%n corrected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cut in part</source>
            <translation>
                <numerusform>%n cut in part</numerusform>
                <numerusform>%n cut in part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Traffic</name>
        <message numerus="yes">
            <source>Imported %1 of %n file(s)</source>
            <translation>
                <numerusform>Imported %1 of %n file</numerusform>
                <numerusform>Imported %1 of %n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n here already</numerusform>
                <numerusform>%n here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n set aside</numerusform>
                <numerusform>%n set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>%n file written</numerusform>
                <numerusform>%n files written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n story(s) left out</source>
            <translation>
                <numerusform>, %n story left out</numerusform>
                <numerusform>, %n stories left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n story(s) not signed off</source>
            <translation>
                <numerusform>, %n story not signed off</numerusform>
                <numerusform>, %n stories not signed off</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutletLines</name>
        <message numerus="yes">
            <source>The line is cut in %n story(s) of %1</source>
            <translation>
                <numerusform>The line is cut in %n story of %1</numerusform>
                <numerusform>The line is cut in %n stories of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recleaner</name>
        <message numerus="yes">
            <source>%n story(s) cleaned again; what was done by hand stays</source>
            <translation>
                <numerusform>%n story cleaned again; what was done by hand stays</numerusform>
                <numerusform>%n stories cleaned again; what was done by hand stays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) cleaned by an older version…</source>
            <translation>
                <numerusform>%n story cleaned by an older version…</numerusform>
                <numerusform>%n stories cleaned by an older version…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecleaningDialog</name>
        <message numerus="yes">
            <source>%1 of %n stories would change</source>
            <translation>
                <numerusform>%1 of %n story would change</numerusform>
                <numerusform>%1 of %n stories would change</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n come back</source>
            <translation>
                <numerusform>%n comes back</numerusform>
                <numerusform>%n come back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) new</source>
            <translation>
                <numerusform>%n new field</numerusform>
                <numerusform>%n new fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cut</source>
            <translation>
                <numerusform>%n line cut</numerusform>
                <numerusform>%n lines cut</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message numerus="yes">
            <source>%n story(s) would lose a paragraph.</source>
            <translation>
                <numerusform>%n story would lose a paragraph.</numerusform>
                <numerusform>%n stories would lose a paragraph.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cut in %n story(s)</source>
            <translation>
                <numerusform>Cut in %n story</numerusform>
                <numerusform>Cut in %n stories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tagger</name>
        <message numerus="yes">
            <source>Take the tag “%1” off %n story(s)?</source>
            <translation>
                <numerusform>Take the tag “%1” off %n story?</numerusform>
                <numerusform>Take the tag “%1” off %n stories?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n story</numerusform>
                <numerusform>%n stories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Keep the left of all %n</source>
            <translation>
                <numerusform>Keep the left of all %n</numerusform>
                <numerusform>Keep the left of all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of stories that say nearly the same</source>
            <translation>
                <numerusform>%n group of stories that say nearly the same</numerusform>
                <numerusform>%n groups of stories that say nearly the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more follow</source>
            <translation>
                <numerusform>%n more follows</numerusform>
                <numerusform>%n more follow</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <source>%n new pair(s) found</source>
            <translation>
                <numerusform>%n new pair found</numerusform>
                <numerusform>%n new pairs found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) put into the bin</source>
            <translation>
                <numerusform>%n story put into the bin</numerusform>
                <numerusform>%n stories put into the bin</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Purging</name>
        <message numerus="yes">
            <source>Delete %n story(s) for good?</source>
            <translation>
                <numerusform>Delete %n story for good?</numerusform>
                <numerusform>Delete %n stories for good?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) deleted for good</source>
            <translation>
                <numerusform>%n story deleted for good</numerusform>
                <numerusform>%n stories deleted for good</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkEditDialog</name>
        <message numerus="yes">
            <source>%n story(s) chosen</source>
            <translation>
                <numerusform>%n story chosen</numerusform>
                <numerusform>%n stories chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n story(s)</source>
            <translation>
                <numerusform>Change %n story</numerusform>
                <numerusform>Change %n stories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RenamingDialog</name>
        <message numerus="yes">
            <source>Rename in %n story(s)</source>
            <translation>
                <numerusform>Rename in %n story</numerusform>
                <numerusform>Rename in %n stories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalsView</name>
        <message numerus="yes">
            <source>%1 of %n stories would change</source>
            <translation>
                <numerusform>%1 of %n story would change</numerusform>
                <numerusform>%1 of %n stories would change</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Triage</name>
        <message numerus="yes">
            <source>%n story(s) no longer yours</source>
            <translation>
                <numerusform>%n story no longer yours</numerusform>
                <numerusform>%n stories no longer yours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s) assigned to %1</source>
            <translation>
                <numerusform>%n story assigned to %1</numerusform>
                <numerusform>%n stories assigned to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>Type of %n point(s)</source>
            <translation>
                <numerusform>Type of %n point</numerusform>
                <numerusform>Type of %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message numerus="yes">
            <source>%n sample(s) moved to the bin</source>
            <translation>
                <numerusform>%n sample moved to the bin</numerusform>
                <numerusform>%n samples moved to the bin</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaivingDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandingOn</name>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n here already</source>
            <translation>
                <numerusform>%n here already</numerusform>
                <numerusform>%n here already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) on their words</source>
            <translation>
                <numerusform>%n note on its words</numerusform>
                <numerusform>%n notes on their words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the whole story</source>
            <translation>
                <numerusform>%n on the whole story</numerusform>
                <numerusform>%n on the whole story</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n file(s) are as they were written.</source>
            <translation>
                <numerusform>The file is as it was written.</numerusform>
                <numerusform>All %n files are as they were written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Packets</name>
        <message numerus="yes">
            <source>%n story(s) in %1</source>
            <translation>
                <numerusform>%n story in %1</numerusform>
                <numerusform>%n stories in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, %n story(s) left out</source>
            <translation>
                <numerusform>, %n story left out</numerusform>
                <numerusform>, %n stories left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Received: %n story(s)</source>
            <translation>
                <numerusform>Received: %n story</numerusform>
                <numerusform>Received: %n stories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceivingDialog</name>
        <message numerus="yes">
            <source>%n change(s) taken</source>
            <translation>
                <numerusform>%n change taken</numerusform>
                <numerusform>%n changes taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n story(s)</source>
            <translation>
                <numerusform>%n story</numerusform>
                <numerusform>%n stories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide; what does not stand is kept beside it</source>
            <translation>
                <numerusform>%n to decide; what does not stand is kept beside it</numerusform>
                <numerusform>%n to decide; what does not stand is kept beside it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n note(s) changed</source>
            <translation>
                <numerusform>%n note changed</numerusform>
                <numerusform>%n notes changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) deleted</source>
            <translation>
                <numerusform>%n note deleted</numerusform>
                <numerusform>%n notes deleted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChecksView</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) are not made in this language</source>
            <translation>
                <numerusform>%n check is not made in this language</numerusform>
                <numerusform>%n checks are not made in this language</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Checker</name>
        <message numerus="yes">
            <source>%n finding(s) fixed</source>
            <translation>
                <numerusform>%n finding fixed</numerusform>
                <numerusform>%n findings fixed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>%n story(s) looked through</source>
            <translation>
                <numerusform>%n story looked through</numerusform>
                <numerusform>%n stories looked through</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message numerus="yes">
            <source>%n story(s) new or changed since the library was looked through</source>
            <translation>
                <numerusform>%n story is new or changed since the library was looked through</numerusform>
                <numerusform>%n stories are new or changed since the library was looked through</numerusform>
            </translation>
        </message>
    </context>
</TS>

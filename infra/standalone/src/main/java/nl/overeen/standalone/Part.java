package nl.overeen.standalone;

/** What a run consists of, in the order in which it stops. */
enum Part {
    QUERY,
    COMMAND,
    IDENTITY,
    MONGO,
    POSTGRES,
    FOLDER
}

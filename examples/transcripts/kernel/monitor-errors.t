Monitor, as far as it can be asked without waiting.

  $ ip monitor foo
  Argument "foo" is unknown, try "ip monitor help".
  [255]
  $ ip monitor link foo
  Argument "foo" is unknown, try "ip monitor help".
  [255]
  $ ip monitor dev nothere
  Error: argument "nothere" is wrong: Device does not exist
  
  [255]
  $ ip monitor link dev nothere
  Error: argument "nothere" is wrong: Device does not exist
  
  [255]
  $ ip monitor dev
  Command line is not complete. Try option "help"
  [255]
  $ ip monitor file
  Command line is not complete. Try option "help"
  [255]
  $ ip monitor file /nothere/file
  Cannot fopen: No such file or directory
  [255]
  $ ip monitor link file /nothere/file
  Cannot fopen: No such file or directory
  [255]
  $ ip monitor label file
  Command line is not complete. Try option "help"
  [255]
  $ ip monitor all-nsid foo
  Argument "foo" is unknown, try "ip monitor help".
  [255]
  $ ip mo foo
  Argument "foo" is unknown, try "ip monitor help".
  [255]
  $ ip monitor file /nothere/file foo
  Argument "foo" is unknown, try "ip monitor help".
  [255]

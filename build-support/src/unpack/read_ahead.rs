//! Decompression in a thread of its own, so that it runs while the caller hashes and writes.

use std::{
    io::{self, Read},
    sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    thread,
};

use super::BUFFER_BYTES;

/// How many buffers travel between the two threads.
const BUFFERS: usize = 4;

/// Gives `consume` what `source` reads, which happens in a second thread, a few buffers ahead.
pub(super) fn read_ahead<T>(
    source: impl Read + Send,
    consume: impl FnOnce(&mut ReadAhead) -> T,
) -> io::Result<T> {
    thread::scope(|scope| {
        let (full_sender, full) = sync_channel(BUFFERS);
        let (empty, empty_receiver) = channel();
        for _ in 0..BUFFERS {
            // It can't fail: the receiver lives.
            let _ = empty.send(vec![0; BUFFER_BYTES]);
        }
        thread::Builder::new()
            .name("decompress".to_owned())
            .spawn_scoped(scope, move || fill(source, &empty_receiver, &full_sender))?;
        // Both channels are closed when the consumer is done, and by that the thread ends.
        let mut reader = ReadAhead {
            full,
            empty,
            current: Vec::new(),
            taken: 0,
        };
        Ok(consume(&mut reader))
    })
}

/// Fills buffers until the source or the consumer is done.
fn fill(mut source: impl Read, empty: &Receiver<Vec<u8>>, full: &SyncSender<io::Result<Vec<u8>>>) {
    for mut buffer in empty {
        buffer.resize(BUFFER_BYTES, 0);
        let mut filled = 0;
        let end = loop {
            match source.read(&mut buffer[filled..]) {
                Ok(0) => break Some(Ok(())),
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => break Some(Err(error)),
            }
            if filled == buffer.len() {
                break None;
            }
        };
        buffer.truncate(filled);
        if filled > 0 && full.send(Ok(buffer)).is_err() {
            return;
        }
        match end {
            None => {}
            Some(Ok(())) => return,
            Some(Err(error)) => {
                // When nobody waits for the error any more, it does not matter.
                let _ = full.send(Err(error));
                return;
            }
        }
    }
}

/// Reads what the other thread decompressed.
pub(super) struct ReadAhead {
    full: Receiver<io::Result<Vec<u8>>>,
    empty: Sender<Vec<u8>>,
    current: Vec<u8>,
    taken: usize,
}

impl Read for ReadAhead {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if self.taken == self.current.len() {
            // After an error or the end the other thread is gone, and this is the end too.
            let Ok(received) = self.full.recv() else {
                return Ok(0);
            };
            let used = std::mem::replace(&mut self.current, received?);
            self.taken = 0;
            if used.capacity() > 0 {
                // The other thread may have finished already and need no more buffers.
                let _ = self.empty.send(used);
            }
        }
        let rest = &self.current[self.taken..];
        let count = rest.len().min(target.len());
        target[..count].copy_from_slice(&rest[..count]);
        self.taken += count;
        Ok(count)
    }
}

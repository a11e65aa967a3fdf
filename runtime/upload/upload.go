// Package upload is the FileUploader of a stream: it fetches the file that a
// record names and puts it where the platform looks for files. It refuses to hold
// a file in memory, to leave half of one behind, and to write outside of its
// directory, whatever a record says. Generated code calls Upload for each record.
package upload

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever"
)

// Reference is what a record says of its file.
type Reference = protocol.FileReference

// Uploader is a FileUploader. It is built once and serves all slices of a stream
// at the same time.
type Uploader struct {
	// Requester fetches the files.
	Requester *fetch.Requester
	// Target finds the target of the download in a record.
	Target retriever.Extract
	// Stream is the folder of the stream's files within Directory.
	Stream, Directory string

	prepared sync.Once
	target   *retriever.Simple
}

const (
	// attempts is how often a file is fetched whose body breaks off.
	attempts = 3
	// held is how much of a file is in memory.
	held = 64 << 10
)

// Upload fetches the file of a record. name is its path in the stream's folder;
// a file without one gets a name of its own. request builds the request for a
// target.
func (u *Uploader) Upload(ctx context.Context, rec *record.Record, name string, request func(target py.Value) (*fetch.Request, error)) (Reference, error) {
	target, err := u.find(rec)
	if err != nil {
		return Reference{}, err
	}
	relative, err := u.place(name)
	if err != nil {
		return Reference{}, err
	}
	path := filepath.Join(u.Directory, relative)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return Reference{}, unwritable(err)
	}
	for attempt := 1; ; attempt++ {
		size, err := u.fetch(ctx, path, target, request)
		var broken *brokenBody
		if errors.As(err, &broken) && attempt < attempts && ctx.Err() == nil {
			u.Requester.Client.Log().Warn("A file broke off and is fetched again.", "stream", u.Stream, "error", broken.Error())
			continue
		}
		if err != nil {
			return Reference{}, err
		}
		u.Requester.Client.Log().Info("File uploaded", "path", relative, "bytes", size)
		return Reference{StagingURL: path, RelativePath: relative, Size: size}, nil
	}
}

// find gives the target of the download.
func (u *Uploader) find(rec *record.Record) (py.Value, error) {
	u.prepared.Do(func() { u.target = &retriever.Simple{Requester: u.Requester, Extract: u.Target} })
	text, err := rec.AppendAll(nil)
	if err != nil {
		return py.Value{}, err
	}
	for value, err := range u.target.ValuesIn(text) {
		if err != nil {
			return py.Value{}, err
		}
		if _, ok := value.Str(); !ok {
			return py.Value{}, failure.System("", "download_target is expected to be a text, but the record has "+value.Repr()+" there", nil)
		}
		return value.Detach(), nil
	}
	return py.Value{}, failure.System("", "No download targets found", nil)
}

// place is where a file goes, below the directory of all files.
func (u *Uploader) place(name string) (string, error) {
	if name == "" {
		name = uuid()
	}
	parts := []string{u.Stream}
	for part := range strings.SplitSeq(name, "/") {
		if part != "" && part != "." {
			parts = append(parts, part)
		}
	}
	relative := strings.Join(parts, "/")
	if len(parts) == 1 || !filepath.IsLocal(strings.Join(parts[1:], "/")) {
		return "", failure.System("", fmt.Sprintf("the file name %q does not lie within the folder of its stream; see filename_extractor", name), nil)
	}
	return relative, nil
}

// fetch writes the answer to a request into a file and gives its size.
func (u *Uploader) fetch(ctx context.Context, path string, target py.Value, request func(target py.Value) (*fetch.Request, error)) (int64, error) {
	req, err := request(target)
	if err != nil {
		return 0, err
	}
	req.Hold = held
	resp, err := u.Requester.Send(ctx, req)
	if err != nil {
		return 0, err
	}
	defer resp.Close()
	return write(path, resp.Reader())
}

// write puts all of a body into a file, or nothing.
func write(path string, body io.Reader) (size int64, err error) {
	file, err := os.CreateTemp(filepath.Dir(path), ".part-*")
	if err != nil {
		return 0, unwritable(err)
	}
	defer func() {
		if err != nil {
			_ = file.Close()
			_ = os.Remove(file.Name())
		}
	}()
	src := &source{body: body}
	size, err = io.Copy(file, src)
	if src.err != nil {
		return 0, &brokenBody{src.err}
	}
	for _, step := range []func() error{
		func() error { return err },
		func() error { return file.Chmod(0o644) },
		file.Close,
		func() error { return os.Rename(file.Name(), path) },
	} {
		if failed := step(); failed != nil {
			return 0, unwritable(failed)
		}
	}
	return size, nil
}

// source tells the errors of a body from those of the disk.
type source struct {
	body io.Reader
	err  error
}

func (s *source) Read(b []byte) (int, error) {
	n, err := s.body.Read(b)
	if err != nil && !errors.Is(err, io.EOF) {
		s.err = err
	}
	return n, err
}

// brokenBody is a file that ended too early.
type brokenBody struct{ err error }

func (b *brokenBody) Error() string { return "the file broke off: " + b.err.Error() }
func (b *brokenBody) Unwrap() error { return b.err }

// unwritable is an error of the disk.
func unwritable(err error) error {
	return failure.System("A file could not be written. Make room, or make the directory of the files writable.", err.Error(), err)
}

// uuid is a random identifier of version 4, as Python's uuid4 writes it.
func uuid() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

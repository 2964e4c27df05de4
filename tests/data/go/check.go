// Check reads an exported log, its proofs and its notes with the Go packages that the checksum database and
// the C2SP ecosystem use (golang.org/x/mod/sumdb/note and tlog), and with nothing of the program that wrote
// them. It prints one line when everything holds.
//
//	check FOLDER PROOF CONSISTENCY OLDCHECKPOINT VKEY...
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func read(path string) []byte {
	content, err := os.ReadFile(path)
	must(err)
	return content
}

// open opens a checkpoint with each key alone; a changed text must not open.
func open(raw []byte, verifiers []note.Verifier) tlog.Tree {
	var opened *note.Note
	for _, verifier := range verifiers {
		one, err := note.Open(raw, note.VerifierList(verifier))
		must(err)
		opened = one
	}
	if _, err := note.Open(bytes.Replace(raw, []byte("\n"), []byte("2\n"), 1), note.VerifierList(verifiers...)); err == nil {
		log.Fatal("a changed note was opened")
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifiers[0].Name() {
		log.Fatalf("not a checkpoint of its key: %q", opened.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return tlog.Tree{N: size, Hash: root}
}

func hashes(lines []string) []tlog.Hash {
	found := []tlog.Hash{}
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		must(err)
		found = append(found, hash)
	}
	return found
}

// tiles maps the paths of the checksum database (tile/8/<L>/<N>) to those of tlog-tiles (tile/<L>/<N>).
type tiles struct{ folder string }

func (t tiles) Height() int                         { return 8 }
func (t tiles) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	found := [][]byte{}
	for _, tile := range wanted {
		content, err := os.ReadFile(filepath.Join(t.folder, "tile", strings.TrimPrefix(tile.Path(), "tile/8/")))
		if err != nil {
			return nil, err
		}
		found = append(found, content)
	}
	return found, nil
}

// entries reads every entry bundle.
func entries(folder string, size int64) [][]byte {
	found := [][]byte{}
	for number := int64(0); number*256 < size; number++ {
		width := size - number*256
		if width > 256 {
			width = 256
		}
		tile := tlog.Tile{H: 8, L: 0, N: number, W: int(width)}
		path := "entries" + strings.TrimPrefix(tile.Path(), "tile/8/0")
		for rest := read(filepath.Join(folder, "tile", path)); len(rest) > 0; {
			length := int(binary.BigEndian.Uint16(rest))
			found = append(found, rest[2:2+length])
			rest = rest[2+length:]
		}
	}
	return found
}

// provedEntry is the public entry that a proof file carries in its extra line: SHA-256(salt || envelope).
func provedEntry(line string) []byte {
	raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(line, "extra "))
	must(err)
	var extra struct {
		Envelope string
		Salt     []byte
	}
	must(json.Unmarshal(raw, &extra))
	digest := sha256.Sum256(append(extra.Salt, extra.Envelope...))
	return digest[:]
}

func main() {
	folder, proof, consistency, older := os.Args[1], string(read(os.Args[2])), string(read(os.Args[3])), read(os.Args[4])
	verifiers := []note.Verifier{}
	for _, vkey := range os.Args[5:] {
		verifier, err := note.NewVerifier(vkey)
		must(err)
		verifiers = append(verifiers, verifier)
	}
	tree := open(read(filepath.Join(folder, "checkpoint")), verifiers)
	reader := tlog.TileHashReader(tree, tiles{folder})
	root, err := tlog.TreeHash(tree.N, reader)
	must(err)
	if root != tree.Hash {
		log.Fatal("the tiles do not lead to the root")
	}
	all := entries(folder, tree.N)
	if int64(len(all)) != tree.N {
		log.Fatalf("%d entries in the bundles of %d", len(all), tree.N)
	}
	for index, entry := range all {
		stored, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, int64(index))})
		must(err)
		if tlog.RecordHash(entry) != stored[0] {
			log.Fatalf("entry %d is not what its tile says", index)
		}
	}

	head, signed, _ := strings.Cut(proof, "\n\n")
	lines := strings.Split(head, "\n")
	proved := open([]byte(signed), verifiers)
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	must(err)
	leaf := tlog.RecordHash(provedEntry(lines[1]))
	must(tlog.CheckRecord(hashes(lines[3:]), proved.N, proved.Hash, index, leaf))
	if tlog.CheckRecord(hashes(lines[3:]), proved.N, proved.Hash, index-1, leaf) == nil {
		log.Fatal("the proof holds for another entry too")
	}

	head, signed, _ = strings.Cut(consistency, "\n\n")
	lines = strings.Split(head, "\n")
	newer, before := open([]byte(signed), verifiers), open(older, verifiers[:1])
	must(tlog.CheckTree(hashes(lines[1:]), newer.N, newer.Hash, before.N, before.Hash))
	if tlog.CheckTree(hashes(lines[1:]), newer.N, newer.Hash, before.N, newer.Hash) == nil {
		log.Fatal("the consistency proof holds for another tree too")
	}
	fmt.Printf("%d entries, entry %d, from %d\n", tree.N, index, before.N)
}

export default function Home() {
  return (
    <div className="page">
      <h1>Belvédère</h1>
    </div>
  );
}
